<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>Comparison</name>
    <message>
        <source>In one sentence</source>
        <translation>Одним реченням</translation>
    </message>
    <message>
        <source>Level of entry</source>
        <translation>Рівень для початку</translation>
    </message>
    <message>
        <source>What to study</source>
        <translation>Що вивчати</translation>
    </message>
    <message>
        <source>What one likes there</source>
        <translation>Що в ній подобається</translation>
    </message>
    <message>
        <source>Where one works</source>
        <translation>Де працюють</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Groupe</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Métiers side by side</source>
        <translation>Професії поруч</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Write a few words first.</source>
        <translation>Спочатку напишіть кілька слів.</translation>
    </message>
    <message>
        <source>An answer is needed here.</source>
        <translation>Тут потрібна відповідь.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: %n letter(s) at most.</source>
        <translation>
            <numerusform>Це задовго: щонайбільше %n літера.</numerusform>
            <numerusform>Це задовго: щонайбільше %n літери.</numerusform>
            <numerusform>Це задовго: щонайбільше %n літер.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Виберіть одну з відповідей.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Example: prenom@exemple.fr</source>
        <translation>Це не адреса електронної пошти. Приклад: prenom@exemple.fr</translation>
    </message>
    <message>
        <source>This is no telephone number. Example: 06 12 34 56 78</source>
        <translation>Це не номер телефону. Приклад: 06 12 34 56 78</translation>
    </message>
    <message>
        <source>Choose your commune in the list.</source>
        <translation>Виберіть свою комуну у списку.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n година</numerusform>
            <numerusform>%n години</numerusform>
            <numerusform>%n годин</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>Надсилання…</translation>
    </message>
    <message>
        <source>It is sent. You will be called.</source>
        <translation>Надіслано. Вам зателефонують.</translation>
    </message>
    <message>
        <source>It is sent. You will have the answer by e-mail.</source>
        <translation>Надіслано. Відповідь прийде електронною поштою.</translation>
    </message>
    <message>
        <source>The network does not answer. Your question is kept here, locked. It leaves by itself, also after your visit. After %1 it is erased.</source>
        <translation>Мережа не відповідає. Ваше запитання збережене тут під замком. Воно піде саме, навіть після вашого візиту. Через %1 його буде стерто.</translation>
    </message>
    <message>
        <source>It is not sent, and could not be kept. Stay a moment: it is tried again. Or go to see somebody.</source>
        <translation>Не надіслано і не вдалося зберегти. Зачекайте трохи: ми пробуємо знову. Або зверніться до когось особисто.</translation>
    </message>
    <message>
        <source>It is not sent. Nothing of it is kept.</source>
        <translation>Не надіслано. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The advisers have your question. Keep your classeur now: without its code the answer cannot be found.</source>
        <translation>Консультанти отримали запитання. Збережіть папку зараз: без її коду відповіді не знайти.</translation>
    </message>
</context>
<context>
    <name>FicheLook</name>
    <message>
        <source>The work</source>
        <translation>Робота</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Де і як</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Що потрібно</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Як до цього прийти</translation>
    </message>
    <message>
        <source>Jobs and careers</source>
        <translation>Робота і кар’єра</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>What to study</source>
        <translation>Що вивчати</translation>
    </message>
    <message>
        <source>Métiers close to it</source>
        <translation>Схожі професії</translation>
    </message>
    <message>
        <source>Level of entry</source>
        <translation>Рівень для початку</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Where one works</source>
        <translation>Де працюють</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Що почитати</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Інші назви</translation>
    </message>
    <message>
        <source>ROME codes</source>
        <translation>Коди ROME</translation>
    </message>
    <message>
        <source>This fiche is not here</source>
        <translation>Цієї картки професії тут немає</translation>
    </message>
    <message>
        <source>It may have been renamed. Go back and choose another métier.</source>
        <translation>Можливо, її назву змінили. Поверніться назад і виберіть іншу професію.</translation>
    </message>
</context>
<context>
    <name>FormationWords</name>
    <message>
        <source>Leads straight to this métier</source>
        <translation>Веде прямо до цієї професії</translation>
    </message>
    <message>
        <source>Asked for by this métier</source>
        <translation>Потрібне для цієї професії</translation>
    </message>
    <message>
        <source>May lead to this métier</source>
        <translation>Може привести до цієї професії</translation>
    </message>
    <message>
        <source>Same field, level asked for</source>
        <translation>Та сама галузь, потрібний рівень</translation>
    </message>
    <message>
        <source>Same field, another level</source>
        <translation>Та сама галузь, інший рівень</translation>
    </message>
    <message>
        <source>Dates to be asked</source>
        <translation>Дати треба уточнити</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>З %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>З %1 до %2</translation>
    </message>
    <message>
        <source>%1 (full)</source>
        <translation>%1 (місць немає)</translation>
    </message>
    <message>
        <source>%1 (applications suspended)</source>
        <translation>%1 (запис призупинено)</translation>
    </message>
    <message>
        <source>One may start all year round</source>
        <translation>Почати можна будь-коли протягом року</translation>
    </message>
    <message numerus="yes">
        <source>and %n other date(s)</source>
        <translation>
            <numerusform>і ще %n дата</numerusform>
            <numerusform>і ще %n дати</numerusform>
            <numerusform>і ще %n дат</numerusform>
        </translation>
    </message>
    <message>
        <source>in alternance with a company</source>
        <translation>навчання й робота на підприємстві (alternance)</translation>
    </message>
    <message>
        <source>entirely at a distance</source>
        <translation>повністю дистанційно</translation>
    </message>
    <message>
        <source>partly at a distance</source>
        <translation>частково дистанційно</translation>
    </message>
    <message>
        <source>the costs may be paid for: ask</source>
        <translation>витрати можуть оплатити: запитайте</translation>
    </message>
    <message>
        <source>less than 1 km away</source>
        <translation>ближче ніж за 1 км</translation>
    </message>
    <message>
        <source>about %1 km away</source>
        <translation>приблизно за %1&#xa0;км</translation>
    </message>
    <message>
        <source>Source: offers in LHÉO</source>
        <translation>Джерело: пропозиції LHÉO</translation>
    </message>
    <message>
        <source>Source: offers in LHÉO, %1</source>
        <translation>Джерело: пропозиції LHÉO, %1</translation>
    </message>
    <message>
        <source>Source: Onisep, IDEO</source>
        <translation>Джерело: Onisep, IDEO</translation>
    </message>
    <message>
        <source>Source: Onisep, IDEO, %1</source>
        <translation>Джерело: Onisep, IDEO, %1</translation>
    </message>
</context>
<context>
    <name>GroupeChips</name>
    <message>
        <source>See the métiers: %1</source>
        <translation>Переглянути професії: %1</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>No diploma</source>
        <translation>Без диплома</translation>
    </message>
    <message>
        <source>CAP</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Bac</source>
        <translation>Bac</translation>
    </message>
    <message>
        <source>Bac + 2</source>
        <translation>Bac + 2</translation>
    </message>
    <message>
        <source>Bac + 3</source>
        <translation>Bac + 3</translation>
    </message>
    <message>
        <source>Bac + 5</source>
        <translation>Bac + 5</translation>
    </message>
    <message>
        <source>More than bac + 5</source>
        <translation>Більше ніж Bac + 5</translation>
    </message>
</context>
<context>
    <name>RecruitingChart</name>
    <message>
        <source>Expected to be hard to fill</source>
        <translation>Працівників знайти важко</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Інші</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>The sign-in took too long and its pass has expired. Sign in again.</source>
        <translation>Вхід тривав надто довго і вже не діє. Увійдіть ще раз.</translation>
    </message>
    <message>
        <source>The clock of this terminal is wrong. No site can prove who it is. Tell the person in charge of the room.</source>
        <translation>Годинник цього термінала показує неправильний час. Жоден сайт не може підтвердити, що він справжній. Скажіть людині, яка відповідає за зал.</translation>
    </message>
    <message>
        <source>This network wants a sign-in of its own before it lets anybody through. Tell the person in charge of the room.</source>
        <translation>Ця мережа спершу вимагає власного входу. Скажіть людині, яка відповідає за зал.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The line of this terminal may be down. Try again in a moment.</source>
        <translation>Немає зв’язку з %1. Можливо, термінал не має доступу до мережі. Спробуйте ще раз за хвилину.</translation>
    </message>
    <message>
        <source>%1 is too slow to answer. Try again in a moment.</source>
        <translation>%1 відповідає надто довго. Спробуйте ще раз за хвилину.</translation>
    </message>
    <message>
        <source>%1 is out of order just now. Try again in a few minutes.</source>
        <translation>%1 зараз не працює. Спробуйте ще раз за кілька хвилин.</translation>
    </message>
    <message>
        <source>The network of this place does not let the terminal go to %1. Tell the person in charge of the room.</source>
        <translation>Тутешня мережа не пускає термінал до %1. Скажіть людині, яка відповідає за зал.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is the right site. Its page was not opened. Tell the person in charge of the room.</source>
        <translation>%1 не може підтвердити, що це правильний сайт. Його сторінку не відкрито. Скажіть людині, яка відповідає за зал.</translation>
    </message>
    <message>
        <source>This terminal may not go on: the sign-in leads to a site that it does not know. Tell the person in charge of the room.</source>
        <translation>Термінал не може продовжити: вхід веде на сайт, якого він не знає. Скажіть людині, яка відповідає за зал.</translation>
    </message>
    <message>
        <source>The page of the sign-in stopped. Try again.</source>
        <translation>Сторінка входу зупинилася. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>%1 gave an answer that the terminal does not understand. Try again, or tell the person in charge of the room.</source>
        <translation>Термінал не розуміє відповіді від %1. Спробуйте ще раз або скажіть людині, яка відповідає за зал.</translation>
    </message>
</context>
<context>
    <name>TerritoireWords</name>
    <message>
        <source>almost none</source>
        <translation>майже жодного</translation>
    </message>
    <message>
        <source>almost all</source>
        <translation>майже всі</translation>
    </message>
    <message>
        <source>about %1 out of %2</source>
        <translation>приблизно %1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 recruitment project(s) in %2</source>
        <translation>
            <numerusform>%1 план найму на %2 рік</numerusform>
            <numerusform>%1 плани найму на %2 рік</numerusform>
            <numerusform>%1 планів найму на %2 рік</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 hard to fill</source>
        <translation>%1, з них важких для найму: %2</translation>
    </message>
    <message>
        <source>very easy to recruit (1 of 5)</source>
        <translation>знайти працівників дуже легко (1 з 5)</translation>
    </message>
    <message>
        <source>easy to recruit (2 of 5)</source>
        <translation>знайти працівників легко (2 з 5)</translation>
    </message>
    <message>
        <source>neither easy nor hard to recruit (3 of 5)</source>
        <translation>знайти працівників ні легко, ні важко (3 з 5)</translation>
    </message>
    <message>
        <source>hard to recruit (4 of 5)</source>
        <translation>знайти працівників важко (4 з 5)</translation>
    </message>
    <message>
        <source>very hard to recruit (5 of 5)</source>
        <translation>знайти працівників дуже важко (5 з 5)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2 рік</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>up by %1 % since %2</source>
        <translation>зростання на %1&#xa0;% з %2 року</translation>
    </message>
    <message>
        <source>down by %1 % since %2</source>
        <translation>зменшення на %1&#xa0;% з %2 року</translation>
    </message>
    <message>
        <source>stable since %1</source>
        <translation>без змін з %1 року</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Джерело: %1, %2</translation>
    </message>
    <message>
        <source>Source: %1, from %2 to %3</source>
        <translation>Джерело: %1, з %2 до %3</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>З %1 до %2</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4</source>
        <translation>З %1, %2, до %3, %4</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Also on %1</source>
        <translation>Також %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> і </translation>
    </message>
    <message>
        <source>%1, and later</source>
        <translation>%1 і пізніше</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list; the first may itself be a list &quot;A, B&quot;.</extracomment>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name between quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Nothing to see yet.</source>
        <translation>Поки що нема чого показувати.</translation>
    </message>
    <message>
        <source>One valley stands out: %1.</source>
        <translation>Одна долина помітно виділяється: %1.</translation>
    </message>
    <message>
        <source>One valley comes a little ahead: %1.</source>
        <translation>Одна долина трохи попереду: %1.</translation>
    </message>
    <message>
        <source>These two valleys are equally yours: %1.</source>
        <translation>Ці дві долини однаково ваші: %1.</translation>
    </message>
    <message>
        <source>These three valleys are equally yours: %1.</source>
        <translation>Ці три долини однаково ваші: %1.</translation>
    </message>
    <message>
        <source>You like many things: no valley comes first.</source>
        <translation>Вам подобається багато чого: жодна долина не попереду.</translation>
    </message>
    <message>
        <source>You have answered %1 questions of %2. These are leanings, not a result. Each answer more makes the view clearer.</source>
        <translation>Запитань із вашою відповіддю: %1 з %2. Це схильності, а не результат. Кожна нова відповідь робить картину яснішою.</translation>
    </message>
    <message>
        <source>You have often chosen “none of these”. These are leanings, not a result. Change some answers, or explore freely: it is a good way too.</source>
        <translation>Ви часто вибирали «нічого з цього». Це схильності, а не результат. Змініть кілька відповідей або вільно роздивляйтеся професії: це теж добрий шлях.</translation>
    </message>
    <message>
        <source>Your answers say so clearly. The other valleys stay open to you.</source>
        <translation>Ваші відповіді ясно про це кажуть. Інші долини теж відкриті для вас.</translation>
    </message>
    <message>
        <source>It is likely, not certain. Look at the next ones too.</source>
        <translation>Це ймовірно, але не точно. Подивіться й на наступні.</translation>
    </message>
    <message>
        <source>Your answers do not tell them apart. Look at each, and keep what you like.</source>
        <translation>За вашими відповідями вони рівні. Подивіться на кожну і збережіть те, що подобається.</translation>
    </message>
    <message>
        <source>No leaning shows yet.</source>
        <translation>Схильностей поки не видно.</translation>
    </message>
    <message>
        <source>You lean a little towards %1.</source>
        <translation>Вам трохи ближче: %1.</translation>
    </message>
    <message>
        <source>Because you %1</source>
        <extracomment>%1 completes the sentence: &quot;like to grow things&quot;.</extracomment>
        <translation>Бо ви %1</translation>
    </message>
    <message>
        <source>It goes with: %1</source>
        <extracomment>%1 is an interest that a métier answers to.</extracomment>
        <translation>Це пасує до: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui</name>
    <message>
        <source>Put into my classeur on %1</source>
        <translation>Додано до моєї папки %1</translation>
    </message>
    <message>
        <source>My wish no. %1</source>
        <translation>Моє побажання №&#xa0;%1</translation>
    </message>
    <message>
        <source>My five words, to find my classeur again:</source>
        <translation>Мої п’ять слів, щоб знову знайти мою папку:</translation>
    </message>
    <message>
        <source>Until %1, on the same terminal.</source>
        <translation>До %1, на цьому самому терміналі.</translation>
    </message>
    <message>
        <source>My wishes, in order</source>
        <translation>Мої побажання за порядком</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>Моя папка</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, момент %2</translation>
    </message>
    <message>
        <source>Métiers</source>
        <translation>Професії</translation>
    </message>
    <message>
        <source>Formations</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>People, places and dates</source>
        <translation>Люди, місця і дати</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Мої документи</translation>
    </message>
    <message>
        <source>Answers to me</source>
        <translation>Відповіді для мене</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>Мої результати</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Мої нотатки</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Текстовий документ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Мітки: %1</translation>
    </message>
    <message>
        <source>Until %1, on every terminal of the region.</source>
        <translation>До %1, на кожному терміналі регіону.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::BinList</name>
    <message>
        <source>Hide what was removed</source>
        <translation>Сховати те, що прибрано</translation>
    </message>
    <message numerus="yes">
        <source>Removed in this visit: %n</source>
        <translation>
            <numerusform>Прибрано за цей візит: %n</numerusform>
            <numerusform>Прибрано за цей візит: %n</numerusform>
            <numerusform>Прибрано за цей візит: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All this is erased at the end of your visit.</source>
        <translation>Усе це буде стерто, коли ви завершите візит.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Повернути: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::ClasseurPage</name>
    <message>
        <source>My classeur</source>
        <translation>Моя папка</translation>
    </message>
    <message>
        <source>Nothing in your classeur has these words.</source>
        <translation>У вашій папці немає нічого з цими словами.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Нова нотатка</translation>
    </message>
    <message>
        <source>Your classeur is full. Remove something first.</source>
        <translation>Ваша папка повна. Спершу щось приберіть.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Compare my first métiers side by side</source>
        <translation>Порівняти мої перші професії поруч</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>Keep my classeur</source>
        <translation>Зберегти мою папку</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Додати документи</translation>
    </message>
    <message>
        <source>Add documents from my space</source>
        <translation>Додати документи з мого простору</translation>
    </message>
    <message>
        <source>This note is too long. Please shorten it.</source>
        <translation>Ця нотатка задовга. Скоротіть її, будь ласка.</translation>
    </message>
    <message numerus="yes">
        <source>An item has %n tags at most. Take one away first.</source>
        <translation>
            <numerusform>Одна річ може мати до %n мітки. Спершу приберіть одну.</numerusform>
            <numerusform>Одна річ може мати до %n міток. Спершу приберіть одну.</numerusform>
            <numerusform>Одна річ може мати до %n міток. Спершу приберіть одну.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Прибрано.</translation>
    </message>
    <message>
        <source>Your classeur is still empty</source>
        <translation>Ваша папка ще порожня</translation>
    </message>
    <message>
        <source>Touch “Keep” on a métier you like. You find it again here.</source>
        <translation>Торкніться «Зберегти» біля професії, яка вам подобається. Вона з’явиться тут.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Грати</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Роздивитися</translation>
    </message>
    <message>
        <source>I have five words</source>
        <translation>У мене є п’ять слів</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::DocumentPage</name>
    <message>
        <source>This document is broken and cannot be shown. It stays in your classeur as it is.</source>
        <translation>Цей документ пошкоджений, його не можна показати. Він лишається у вашій папці таким, як є.</translation>
    </message>
    <message>
        <source>This document is locked by a password and cannot be shown here. It stays in your classeur as it is.</source>
        <translation>Цей документ захищений паролем, його не можна показати тут. Він лишається у вашій папці таким, як є.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here. It stays in your classeur as it is.</source>
        <translation>Це зображення завелике, щоб показати його тут. Воно лишається у вашій папці таким, як є.</translation>
    </message>
    <message>
        <source>This document cannot be shown here. It stays in your classeur as it is.</source>
        <translation>Цей документ не можна показати тут. Він лишається у вашій папці таким, як є.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>This document is not on this terminal. It is still where you kept it: try again later, or from the terminal on which you added it.</source>
        <translation>Цього документа немає на цьому терміналі. Він і далі там, де ви його зберегли: спробуйте пізніше або на терміналі, де ви його додали.</translation>
    </message>
    <message>
        <source>Text documents (ODT) cannot be shown here. This one stays in your classeur as it is.</source>
        <translation>Текстові документи (ODT) тут не можна показати. Цей лишається у вашій папці таким, як є.</translation>
    </message>
    <message>
        <source>Your document is being opened…</source>
        <translation>Ваш документ відкривається…</translation>
    </message>
    <message>
        <source>This is the beginning of a long text. All of it is in your classeur.</source>
        <translation>Це початок довгого тексту. Увесь текст є у вашій папці.</translation>
    </message>
    <message>
        <source>These are dates for the calendar of a telephone or a computer: open this document there, and they are added. They go with your classeur.</source>
        <translation>Це дати для календаря телефона або комп’ютера: відкрийте там цей документ, і їх буде додано. Вони йдуть разом із вашою папкою.</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::FindRow</name>
    <message>
        <source>Search in my classeur</source>
        <translation>Шукати в моїй папці</translation>
    </message>
    <message>
        <source>Show only:</source>
        <translation>Показати тільки:</translation>
    </message>
    <message>
        <source>Only what has the tag “%1”</source>
        <translation>Тільки те, що має мітку «%1»</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::ItemCard</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, місце %2 з %3</translation>
    </message>
    <message>
        <source>Drag %1 to another place</source>
        <translation>Перетягнути на інше місце: %1</translation>
    </message>
    <message>
        <source>not on this terminal</source>
        <translation>немає на цьому терміналі</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Take %1 up again</source>
        <translation>Продовжити: %1</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Дивитися</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Переглянути</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читати</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Дивитися: %1</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Переглянути: %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Читати: %1</translation>
    </message>
    <message>
        <source>Wish no. %1</source>
        <translation>Побажання №&#xa0;%1</translation>
    </message>
    <message>
        <source>Add to my wishes</source>
        <translation>Додати до моїх побажань</translation>
    </message>
    <message>
        <source>%1 is my wish no. %2. Take it out of my wishes</source>
        <translation>%1 — моє побажання №&#xa0;%2. Прибрати з моїх побажань</translation>
    </message>
    <message>
        <source>Add %1 to my wishes</source>
        <translation>Додати до моїх побажань: %1</translation>
    </message>
    <message>
        <source>Change my note</source>
        <translation>Змінити мою нотатку</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Change my note on %1</source>
        <translation>Змінити мою нотатку: %1</translation>
    </message>
    <message>
        <source>Write a note on %1</source>
        <translation>Написати нотатку: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Мітки: %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Пересунути вгору: %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Пересунути вниз: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Прибрати: %1</translation>
    </message>
    <message>
        <source>My note (for me alone)</source>
        <translation>Моя нотатка (тільки для мене)</translation>
    </message>
    <message>
        <source>My note on %1</source>
        <translation>Моя нотатка: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::KeepPage</name>
    <message>
        <source>This terminal has no room left. Your classeur is still on the screen: print it, or tell the person in charge of the room, then try again.</source>
        <translation>На цьому терміналі більше немає місця. Ваша папка ще на екрані: надрукуйте її або скажіть людині, яка відповідає за зал, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This terminal cannot keep classeurs today. Your classeur is still on the screen: print it, or go to another terminal.</source>
        <translation>Сьогодні цей термінал не може зберігати папки. Ваша папка ще на екрані: надрукуйте її або підійдіть до іншого термінала.</translation>
    </message>
    <message>
        <source>Keeping did not work. Your classeur is still on the screen: try again, or print it.</source>
        <translation>Зберегти не вдалося. Ваша папка ще на екрані: спробуйте ще раз або надрукуйте її.</translation>
    </message>
    <message>
        <source>Your classeur is kept on this terminal. It is being sent, for the others to have it too…</source>
        <translation>Вашу папку збережено на цьому терміналі. Зараз її надсилають на інші термінали…</translation>
    </message>
    <message>
        <source>Your classeur is kept. You can find it again on every terminal of the region.</source>
        <translation>Вашу папку збережено. Ви знайдете її на кожному терміналі регіону.</translation>
    </message>
    <message>
        <source>Your classeur is kept on this terminal. The line does not work just now: the other terminals will have it later, you have nothing to do.</source>
        <translation>Вашу папку збережено на цьому терміналі. Мережа зараз не працює: інші термінали отримають папку пізніше, вам нічого не треба робити.</translation>
    </message>
    <message>
        <source>Your classeur is kept on this terminal.</source>
        <translation>Вашу папку збережено на цьому терміналі.</translation>
    </message>
    <message>
        <source>Keep my classeur</source>
        <translation>Зберегти мою папку</translation>
    </message>
    <message>
        <source>Put it on a USB stick</source>
        <translation>Скопіювати на USB-флешку</translation>
    </message>
    <message>
        <source>In my cloud (Nextcloud)</source>
        <translation>У мою хмару (Nextcloud)</translation>
    </message>
    <message>
        <source>Keep it in my space</source>
        <translation>Зберегти в моєму просторі</translation>
    </message>
    <message>
        <source>Your classeur is being locked…</source>
        <translation>Вашу папку замикають на ключ…</translation>
    </message>
    <message>
        <source>Write down these five words, or take a picture of them. They are the only key: nobody can find them again.</source>
        <translation>Запишіть ці п’ять слів або сфотографуйте їх. Це єдиний ключ: ніхто не зможе його відновити.</translation>
    </message>
    <message>
        <source>The five words as a QR code</source>
        <translation>П’ять слів у QR-коді</translation>
    </message>
    <message>
        <source>On your phone: aim its camera at this square. The five words appear, copy them into your notes.</source>
        <translation>Наведіть камеру телефона на цей квадрат. З’являться п’ять слів. Скопіюйте їх у свої нотатки.</translation>
    </message>
    <message>
        <source>Come back before %1. After that day it is erased.</source>
        <translation>Поверніться до %1. Після цього дня її буде стерто.</translation>
    </message>
    <message>
        <source>Print the words and my classeur</source>
        <translation>Надрукувати слова і мою папку</translation>
    </message>
    <message>
        <source>I have my words: end my visit</source>
        <translation>Слова в мене є: завершити візит</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>End without keeping</source>
        <translation>Завершити, не зберігаючи</translation>
    </message>
    <message>
        <source>Your five words: %1</source>
        <translation>Ваші п’ять слів: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::ResumePage</name>
    <message>
        <source>This classeur was made on a newer terminal. Try the terminal where you made it.</source>
        <translation>Цю папку створено на новішому терміналі. Спробуйте на тому терміналі, де ви її створили.</translation>
    </message>
    <message>
        <source>This terminal does not have it, and the line to the others does not work just now. Try again later, or on the terminal where you made it.</source>
        <translation>На цьому терміналі її немає, а мережа зараз не працює. Спробуйте пізніше або на терміналі, де ви її створили.</translation>
    </message>
    <message>
        <source>This classeur cannot be read on this terminal. Tell the person in charge of the room.</source>
        <translation>Цю папку не можна прочитати на цьому терміналі. Скажіть людині, яка відповідає за зал.</translation>
    </message>
    <message>
        <source>Find my classeur again</source>
        <translation>Знову знайти мою папку</translation>
    </message>
    <message>
        <source>Type your five words, in order.</source>
        <translation>Введіть ваші п’ять слів по порядку.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Слово %1</translation>
    </message>
    <message>
        <source>Open my classeur</source>
        <translation>Відкрити мою папку</translation>
    </message>
    <message>
        <source>No word of ours begins like “%1”. Look at your paper again.</source>
        <translation>Жодне з наших слів не починається на «%1». Гляньте ще раз на свій аркуш.</translation>
    </message>
    <message>
        <source>One of these words is not one of ours. Look at your paper again.</source>
        <translation>Одного з цих слів немає в нашому списку. Гляньте ще раз на свій аркуш.</translation>
    </message>
    <message>
        <source>Looking for your classeur…</source>
        <translation>Шукаємо вашу папку…</translation>
    </message>
    <message>
        <source>No classeur opens with these words. Check each word and its place. A classeur is kept for a time only.</source>
        <translation>Ці слова не відкривають жодної папки. Перевірте кожне слово і його місце. Папка зберігається лише певний час.</translation>
    </message>
    <message>
        <source>No classeur opens with these words. Check each word and its place. A classeur is kept for a time only, on the terminal where it was made.</source>
        <translation>Ці слова не відкривають жодної папки. Перевірте кожне слово і його місце. Папка зберігається лише певний час, на терміналі, де її створено.</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::TagEditor</name>
    <message>
        <source>Tag “%1” for %2</source>
        <translation>Мітка «%1»: %2</translation>
    </message>
    <message>
        <source>A word of my own</source>
        <translation>Моє власне слово</translation>
    </message>
    <message>
        <source>A tag of my own for %1</source>
        <translation>Моя власна мітка: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Add this tag to %1</source>
        <translation>Додати цю мітку: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::WishList</name>
    <message>
        <source>Touch “Add to my wishes” under what you want most: it comes here, in your order.</source>
        <translation>Торкніться «Додати до моїх побажань» під тим, чого хочете найбільше: воно з’явиться тут, у вашому порядку.</translation>
    </message>
    <message>
        <source>My wishes, in order</source>
        <translation>Мої побажання за порядком</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::WishRow</name>
    <message>
        <source>Drag the wish %1</source>
        <translation>Перетягнути побажання: %1</translation>
    </message>
    <message>
        <source>Wish no. %1: %2</source>
        <translation>Побажання №&#xa0;%1: %2</translation>
    </message>
    <message>
        <source>Move the wish %1 up</source>
        <translation>Пересунути побажання вгору: %1</translation>
    </message>
    <message>
        <source>Move the wish %1 down</source>
        <translation>Пересунути побажання вниз: %1</translation>
    </message>
    <message>
        <source>Take %1 out of my wishes</source>
        <translation>Прибрати з моїх побажань: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::contact::ui::CountedPanel</name>
    <message>
        <source>For the region, if you like</source>
        <translation>Для регіону, якщо хочете</translation>
    </message>
    <message>
        <source>Nobody learns who you are: the answers are only counted, with those of many others.</source>
        <translation>Ніхто не дізнається, хто ви: відповіді лише підраховують разом із багатьма іншими.</translation>
    </message>
    <message>
        <source>How do you like to be answered?</source>
        <translation>Як вам зручніше отримати відповідь?</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>У чаті</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Телефоном</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Електронною поштою</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Хто ви?</translation>
    </message>
    <message>
        <source>A woman or a girl</source>
        <translation>Жінка або дівчина</translation>
    </message>
    <message>
        <source>A man or a boy</source>
        <translation>Чоловік або хлопець</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Інша відповідь</translation>
    </message>
</context>
<context>
    <name>belvedere::contact::ui::EnquiryPage</name>
    <message>
        <source>Mon orientation en ligne answers you</source>
        <translation>Вам відповідає Mon orientation en ligne</translation>
    </message>
    <message>
        <source>By chat, e-mail or telephone. It opens here. You come back with the button above.</source>
        <translation>Чатом, електронною поштою або телефоном. Сайт відкриється тут. Повернутися можна кнопкою вгорі.</translation>
    </message>
    <message>
        <source>Open Mon orientation en ligne</source>
        <translation>Відкрити Mon orientation en ligne</translation>
    </message>
    <message>
        <source>Or later, on your phone: hold its camera in front of the code.</source>
        <translation>Або пізніше, на телефоні: наведіть його камеру на код.</translation>
    </message>
    <message>
        <source>A code for your phone: Mon orientation en ligne</source>
        <translation>Код для телефону: Mon orientation en ligne</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Нічого не надсилається</translation>
    </message>
    <message>
        <source>See the people who can help</source>
        <translation>Подивитися, хто може допомогти</translation>
    </message>
    <message>
        <source>(passed over)</source>
        <translation>(без відповіді)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Змінити: %1</translation>
    </message>
    <message>
        <source>the advisers of the region</source>
        <translation>консультанти регіону</translation>
    </message>
    <message>
        <source>Read it again, then begin</source>
        <translation>Перечитайте і починайте</translation>
    </message>
    <message>
        <source>Read it again, then send it</source>
        <translation>Перечитайте і надішліть</translation>
    </message>
    <message>
        <source>To whom: %1. Nobody else reads it.</source>
        <translation>Кому: %1. Більше ніхто цього не читає.</translation>
    </message>
    <message numerus="yes">
        <source>For how long: they keep it %n day(s) at most, then erase it.</source>
        <translation>
            <numerusform>На який час: зберігають щонайбільше %n день, потім стирають.</numerusform>
            <numerusform>На який час: зберігають щонайбільше %n дні, потім стирають.</numerusform>
            <numerusform>На який час: зберігають щонайбільше %n днів, потім стирають.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without network it waits here, locked, for %1 at most.</source>
        <translation>Без мережі воно чекає тут під замком, щонайбільше %1.</translation>
    </message>
    <message>
        <source>Begin to talk</source>
        <translation>Почати розмову</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Send nothing, erase it</source>
        <translation>Нічого не надсилати, все стерти</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Що надсилається</translation>
    </message>
    <message>
        <source>Do not send it any more</source>
        <translation>Більше не надсилати</translation>
    </message>
    <message>
        <source>Ask another question</source>
        <translation>Поставити інше запитання</translation>
    </message>
    <message>
        <source>Already here, for you</source>
        <translation>Уже тут, для вас</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Поставити запитання</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Скасувати останню відповідь</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Запитання %1 з %2</translation>
    </message>
    <message>
        <source>Your commune or your postcode</source>
        <translation>Ваше місто, село або поштовий індекс</translation>
    </message>
    <message>
        <source>No commune of that name. Try its postcode.</source>
        <translation>Немає міста чи села з такою назвою. Спробуйте поштовий індекс.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Pass over this question</source>
        <translation>Пропустити це запитання</translation>
    </message>
    <message>
        <source>Nobody can be asked from this terminal. Look who can help near you.</source>
        <translation>З цього термінала нікого не можна запитати. Подивіться, хто може допомогти поруч.</translation>
    </message>
    <message>
        <source>The adviser reads these answers at the beginning of the talk.</source>
        <translation>Консультант прочитає ці відповіді на початку розмови.</translation>
    </message>
    <message>
        <source>Nobody learns who you are. Keep your classeur afterwards: with its code you find the answer in it, here or on another terminal.</source>
        <translation>Ніхто не дізнається, хто ви. Потім збережіть папку: за її кодом ви знайдете в ній відповідь тут або на іншому терміналі.</translation>
    </message>
    <message>
        <source>Keep my classeur</source>
        <translation>Зберегти мою папку</translation>
    </message>
    <message>
        <source>Talk to somebody</source>
        <translation>Поговорити з кимось</translation>
    </message>
    <message>
        <source>Nobody talks with you in writing just now. %1.</source>
        <translation>Зараз ніхто не відповідає письмово. %1.</translation>
    </message>
</context>
<context>
    <name>belvedere::contact::ui::MoelPage</name>
    <message>
        <source>Mon orientation en ligne</source>
        <translation>Mon orientation en ligne</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>A site that has proved who it is</source>
        <translation>Сайт, який підтвердив, що він справжній</translation>
    </message>
    <message>
        <source>This link leads to another site. It is not opened here.</source>
        <translation>Це посилання веде на інший сайт. Тут воно не відкривається.</translation>
    </message>
    <message>
        <source>There is no network just now. Take the address with you: it works on your phone.</source>
        <translation>Зараз немає мережі. Візьміть адресу з собою: вона працює на вашому телефоні.</translation>
    </message>
    <message>
        <source>The site does not open just now. Take the address with you: try it later on your phone.</source>
        <translation>Сайт зараз не відкривається. Візьміть адресу з собою: спробуйте пізніше на телефоні.</translation>
    </message>
    <message>
        <source>A code for your phone: Mon orientation en ligne</source>
        <translation>Код для телефону: Mon orientation en ligne</translation>
    </message>
    <message>
        <source>No phone? Write the address down: %1</source>
        <translation>Немає телефона? Запишіть адресу: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::BrowsePage</name>
    <message>
        <source>Valley</source>
        <translation>Долина</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation>Що мені подобається</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Галузь</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Filter the métiers</source>
        <translation>Відібрати професії</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показати ще</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take away the filter: %1</source>
        <translation>Прибрати фільтр: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n métier(s)</source>
        <translation>
            <numerusform>%n професія</numerusform>
            <numerusform>%n професії</numerusform>
            <numerusform>%n професій</numerusform>
        </translation>
    </message>
    <message>
        <source>No métier has all of this. Take one filter away.</source>
        <translation>Жодна професія не має всього цього. Приберіть один фільтр.</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::ComparePage</name>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>These fiches cannot be read. Go back and choose other métiers.</source>
        <translation>Ці картки професій не можна прочитати. Поверніться і виберіть інші професії.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Прибрати: %1</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Однаково: %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Add a third one</source>
        <translation>Додати третю</translation>
    </message>
    <message>
        <source>Compare it with</source>
        <translation>З чим порівняти</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Порівняти з: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>Роздивитися</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter the métiers by level, sector and more</source>
        <translation>Відібрати професії за рівнем, галуззю тощо</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Що ви шукаєте?</translation>
    </message>
    <message numerus="yes">
        <source>%n métier(s)</source>
        <translation>
            <numerusform>%n професія</numerusform>
            <numerusform>%n професії</numerusform>
            <numerusform>%n професій</numerusform>
        </translation>
    </message>
    <message>
        <source>The search does not answer. Choose a colour in place of a word.</source>
        <translation>Пошук не відповідає. Виберіть колір замість слова.</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::FicheFrame</name>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::FichePage</name>
    <message>
        <source>See the groupe: %1</source>
        <translation>Переглянути групу: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Compare it with another métier</source>
        <translation>Порівняти з іншою професією</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Keep it in my classeur</source>
        <translation>Зберегти в моїй папці</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>It is in my classeur. Take it out.</source>
        <translation>Уже в моїй папці. Прибрати звідти.</translation>
    </message>
    <message>
        <source>Formations</source>
        <translation>Навчання</translation>
    </message>
    <message numerus="yes">
        <source>See the %n formation(s)</source>
        <translation>
            <numerusform>Переглянути %n навчальну програму</numerusform>
            <numerusform>Переглянути %n навчальні програми</numerusform>
            <numerusform>Переглянути %n навчальних програм</numerusform>
        </translation>
    </message>
    <message>
        <source>The fiche stopped. It is being opened again.</source>
        <translation>Картка професії зупинилася. Відкриваємо її знову.</translation>
    </message>
    <message>
        <source>This fiche cannot be shown. Try again, or choose another métier.</source>
        <translation>Цю картку професії не можна показати. Спробуйте ще раз або виберіть іншу професію.</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::GroupePage</name>
    <message>
        <source>There is nothing here.</source>
        <translation>Тут нічого немає.</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Усі рівні</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::PolePage</name>
    <message>
        <source>There is nothing here.</source>
        <translation>Тут нічого немає.</translation>
    </message>
    <message numerus="yes">
        <source>%n métier(s)</source>
        <translation>
            <numerusform>%n професія</numerusform>
            <numerusform>%n професії</numerusform>
            <numerusform>%n професій</numerusform>
        </translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Відео</translation>
    </message>
    <message numerus="yes">
        <source>See the %n video(s)</source>
        <translation>
            <numerusform>Переглянути %n відео</numerusform>
            <numerusform>Переглянути %n відео</numerusform>
            <numerusform>Переглянути %n відео</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::SearchResults</name>
    <message>
        <source>Métiers</source>
        <translation>Професії</translation>
    </message>
    <message>
        <source>Training courses</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>Люди і місця</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>Можливо, ви шукали: %1</translation>
    </message>
    <message>
        <source>Answers for “%1”</source>
        <translation>Відповіді на «%1»</translation>
    </message>
    <message>
        <source>Search for “%1” instead</source>
        <translation>Шукати все ж «%1»</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 і більше</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found for “%1”. Try a shorter word, one of these, or choose a colour.</source>
        <translation>За словом «%1» нічого не знайдено. Спробуйте коротше слово, одне з цих або виберіть колір.</translation>
    </message>
    <message>
        <source>With its errors put right</source>
        <translation>З виправленими помилками</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui</name>
    <message>
        <source>me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my counsellor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents I was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We meet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The young person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counsellor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plan, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting with my counsellor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where we were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an example: %1 is invented, nobody is there, and nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a person, this opens here. The example has nothing behind it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::ConsentPanel</name>
    <message>
        <source>Nobody signs. One may take an agreement back at any time: untick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is agreed yet. Read each sentence aloud; the young person ticks those that they agree to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the first sentence, nothing goes into their classeur.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::ContactPanel</name>
    <message>
        <source>Which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, or whom to ask for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::DayField</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::EntretienPage</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Put back what was removed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen for two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the counsellor&apos;s notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you take with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their classeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes of the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let us read it together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Продовжити</translation>
    </message>
    <message>
        <source>Your notes, for you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes about: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen for two: the counsellor&apos;s notes are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for those that have places now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all formations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last changes are not kept: the disk of this terminal is full. Tell the person in charge of it, and do not close this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last changes are not kept: the terminal could not write them. Try again, and do not close this page before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase these notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example: nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::GivenPanel</name>
    <message>
        <source>Documents that were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what you give today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Nothing was given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::OpenNow</name>
    <message>
        <source>Ask the mission locale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formations of this terminal could not be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the formations of this terminal says that it has places now. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say that they have places now, within %1 km of %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within %1 km of %2 none says that it has places now. Farther away, these do, the nearest first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say that they have places now. This terminal does not know where it is: look in which town each of them is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::PersonPane</name>
    <message>
        <source>What the young person brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths, from the game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The game was not played yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their classeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty. It opens with its five words, or fills while you look together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a classeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for métiers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::PlanEditor</name>
    <message>
        <source>Steps of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is full. Remove a step that does not count any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step yet. One is enough to begin: a small one, this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished">Змінити: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::SummaryPage</name>
    <message>
        <source>What you take with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was agreed yet. Read the sentences of the agreement together first: nothing leaves this page without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step, no date and no document yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counsellor&apos;s notes are not in it, and never leave with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into my classeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>Take my classeur away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the camera of your phone in front of a code: it offers to add that date to your calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code for your phone: %1, %2</source>
        <translation>Код для вашого телефона: %1, %2</translation>
    </message>
    <message>
        <source>It is in your classeur. Take your classeur away to keep it after this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your classeur is full. Remove something from it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::UnlockPage</name>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name and a secret sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For counsellors: prepare and hold an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With them your notes are locked, and nobody else can read them. They are written nowhere: if you forget one, your notes cannot be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are locked under your own key, apart from what the young person takes with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret sentence, %1 letters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your secret sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create my key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a key already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An interview is erased %n day(s) after its last change. It stays on this terminal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two sentences are not the same. Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>This interview does not open. Its file is damaged. The others are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviews cannot be reached on this terminal. Tell the person in charge of it: the disk is full, or may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview opens with this name and this sentence. Check both. If it is your first time on this terminal, choose “First time here”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence is too short. Take %1 letters or more: four or five words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you will find it again, such as initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this label. A full name is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) cannot be read any more: the disk is damaged. Tell the person in charge of this terminal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No interview yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that you hold here will be listed, the latest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last meeting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next contact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the interview “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::formations::ui::ActionCard</name>
    <message>
        <source>At a distance, from anywhere</source>
        <translation>Дистанційно, звідки завгодно</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How: %1</source>
        <translation>Як: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Для кого: %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Що потрібно: %1</translation>
    </message>
    <message>
        <source>Paid for by: %1</source>
        <translation>Хто платить: %1</translation>
    </message>
    <message>
        <source>Price: %1 €</source>
        <translation>Ціна: %1 €</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Контакт: %1</translation>
    </message>
    <message>
        <source>Source: LHÉO offer</source>
        <translation>Джерело: пропозиція LHÉO</translation>
    </message>
    <message>
        <source>Source: LHÉO offer of %1</source>
        <translation>Джерело: пропозиція LHÉO від %1</translation>
    </message>
</context>
<context>
    <name>belvedere::formations::ui::FormationPage</name>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Keep it in my classeur</source>
        <translation>Зберегти в моїй папці</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>It is in my classeur. Take it out.</source>
        <translation>Уже в моїй папці. Прибрати звідти.</translation>
    </message>
    <message>
        <source>This formation is not here</source>
        <translation>Цього навчання тут немає</translation>
    </message>
    <message>
        <source>It may have been renamed. Go back and choose another one.</source>
        <translation>Можливо, його назву змінили. Поверніться назад і виберіть інше.</translation>
    </message>
    <message>
        <source>What one learns</source>
        <translation>Чого тут навчають</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Як вступити</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Що очікують від вас</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Де і коли</translation>
    </message>
    <message>
        <source>And afterwards</source>
        <translation>А що потім</translation>
    </message>
    <message>
        <source>Métiers it leads to</source>
        <translation>До яких професій веде</translation>
    </message>
    <message>
        <source>Studies after it</source>
        <translation>Де можна вчитися далі</translation>
    </message>
    <message>
        <source>Within %1 km of %2</source>
        <translation>До %1&#xa0;км: %2</translation>
    </message>
    <message>
        <source>Everywhere (%1)</source>
        <translation>Усюди (%1)</translation>
    </message>
    <message>
        <source>In alternance</source>
        <translation>Навчання й робота (alternance)</translation>
    </message>
    <message>
        <source>No place is known here where it is given. Ask an adviser.</source>
        <translation>Тут не знають, де можна пройти це навчання. Запитайте консультанта чи консультантку.</translation>
    </message>
    <message>
        <source>No place fits near here. Look everywhere, or ask an adviser.</source>
        <translation>Поблизу немає місця, що підходить. Шукайте всюди або запитайте консультанта чи консультантку.</translation>
    </message>
    <message>
        <source>Show more places</source>
        <translation>Показати інші місця</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Де і як</translation>
    </message>
</context>
<context>
    <name>belvedere::formations::ui::FormationsPage</name>
    <message>
        <source>All the formations</source>
        <translation>Усе навчання</translation>
    </message>
    <message>
        <source>Formations for: %1</source>
        <translation>Навчання для: %1</translation>
    </message>
    <message>
        <source>The formations cannot be read. Ask the person in charge of the room.</source>
        <translation>Список навчання не можна прочитати. Скажіть людині, яка відповідає за зал.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Level at the end</source>
        <translation>Рівень після навчання</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Усі рівні</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Де і як</translation>
    </message>
    <message>
        <source>Within %1 km of %2</source>
        <translation>До %1&#xa0;км: %2</translation>
    </message>
    <message>
        <source>In alternance</source>
        <translation>Навчання й робота (alternance)</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to learn it</source>
        <translation>
            <numerusform>%n місце, де цього навчають</numerusform>
            <numerusform>%n місця, де цього навчають</numerusform>
            <numerusform>%n місць, де цього навчають</numerusform>
        </translation>
    </message>
    <message>
        <source>No formation is known near here. Widen your choice, or ask an adviser.</source>
        <translation>Поблизу немає відомого нам навчання. Розширте вибір або запитайте консультанта чи консультантку.</translation>
    </message>
    <message>
        <source>No formation fits. Take a filter away, or ask an adviser.</source>
        <translation>Жодне навчання не підходить. Приберіть фільтр або запитайте консультанта чи консультантку.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показати ще</translation>
    </message>
    <message>
        <source>One may enter all year</source>
        <translation>Вступ можливий упродовж усього року</translation>
    </message>
</context>
<context>
    <name>belvedere::identity::ui::CloudPage</name>
    <message>
        <source>No Nextcloud answers at %1. Check the address: it is what your browser shows when you are in your cloud.</source>
        <translation>За адресою %1 жоден Nextcloud не відповідає. Перевірте адресу: її показує ваш браузер, коли ви у своїй хмарі.</translation>
    </message>
    <message>
        <source>The server of %1 leads to another site. For your safety the terminal does not follow. Keep your classeur in another way.</source>
        <translation>Сервер %1 веде на інший сайт. Заради вашої безпеки термінал туди не переходить. Збережіть папку іншим способом.</translation>
    </message>
    <message>
        <source>The time to sign in is over. Try again.</source>
        <translation>Час для входу минув. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The server of %1 cannot prove who it is. Check the address, or keep your classeur in another way.</source>
        <translation>Сервер %1 не може підтвердити, що він справжній. Перевірте адресу або збережіть папку іншим способом.</translation>
    </message>
    <message>
        <source>The clock of this terminal is wrong: no server can be trusted. Tell the person in charge of the room.</source>
        <translation>Годинник цього термінала показує неправильний час: жодному серверу не можна довіряти. Скажіть людині, яка відповідає за зал.</translation>
    </message>
    <message>
        <source>The network of this place does not let the terminal through. Tell the person in charge of the room.</source>
        <translation>Тутешня мережа не пропускає термінал. Скажіть людині, яка відповідає за зал.</translation>
    </message>
    <message>
        <source>The server of %1 cannot answer just now. Try again later.</source>
        <translation>Сервер %1 зараз не може відповісти. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer. Check the address and try again.</source>
        <translation>Сервер %1 не відповідає. Перевірте адресу і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Keep it in my cloud</source>
        <translation>Зберегти в моїй хмарі</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Запитуємо %1…</translation>
    </message>
    <message>
        <source>Do you have a Nextcloud, at school or at home? You sign in on your own phone: no password is typed here.</source>
        <translation>У вас є Nextcloud у ліцеї чи вдома? Ви входите на своєму телефоні: жодного пароля тут не вводять.</translation>
    </message>
    <message>
        <source>Address of my cloud</source>
        <translation>Адреса моєї хмари</translation>
    </message>
    <message>
        <source>For example: cloud.example.org</source>
        <translation>Наприклад: cloud.example.org</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>This is no address of a cloud. It looks like: cloud.example.org</source>
        <translation>Це не адреса хмари. Вона має такий вигляд: cloud.example.org</translation>
    </message>
    <message>
        <source>A code for your phone, to sign in to %1</source>
        <translation>Код для вашого телефона, щоб увійти на %1</translation>
    </message>
    <message>
        <source>1. Open the camera of your phone.
2. Hold it in front of the code.
3. Sign in on your phone and allow access.</source>
        <translation>1. Відкрийте камеру телефона.
2. Наведіть її на код.
3. Увійдіть на телефоні й дозвольте доступ.</translation>
    </message>
    <message>
        <source>The terminal gets access for this visit alone. At the end it is taken back.</source>
        <translation>Термінал має доступ тільки на час цього візиту. Наприкінці доступ скасують.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Інший сервер</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for you, for %n more minute(s).</source>
        <translation>
            <numerusform>Термінал чекає на вас ще %n хвилину.</numerusform>
            <numerusform>Термінал чекає на вас ще %n хвилини.</numerusform>
            <numerusform>Термінал чекає на вас ще %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your cloud is open: %1.</source>
        <translation>Вашу хмару відкрито: %1.</translation>
    </message>
    <message>
        <source>Put my classeur into my cloud</source>
        <translation>Покласти мою папку в мою хмару</translation>
    </message>
    <message>
        <source>Add documents from my cloud</source>
        <translation>Додати документи з моєї хмари</translation>
    </message>
    <message>
        <source>Close my cloud</source>
        <translation>Закрити мою хмару</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Keep it with five words</source>
        <translation>Зберегти за допомогою п’яти слів</translation>
    </message>
</context>
<context>
    <name>belvedere::identity::ui::SignInPage</name>
    <message>
        <source>Keep it in my space</source>
        <translation>Зберегти в моєму просторі</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <translation>Вхід: %1</translation>
    </message>
    <message>
        <source>Sign in with an account that you have already. There is nothing to create.</source>
        <translation>Увійдіть з обліковим записом, який у вас уже є. Нічого створювати не треба.</translation>
    </message>
    <message>
        <source>At the end of your visit the terminal signs you out.</source>
        <translation>Наприкінці візиту термінал сам виведе вас з облікового запису.</translation>
    </message>
    <message>
        <source>One moment: your account is being checked…</source>
        <translation>Хвилинку: перевіряємо ваш обліковий запис…</translation>
    </message>
    <message>
        <source>You are signed in at %1: %2.</source>
        <translation>Ви увійшли на %1: %2.</translation>
    </message>
    <message>
        <source>At the end of your visit the terminal signs you out. You can also do it now.</source>
        <translation>Наприкінці візиту термінал сам виведе вас з облікового запису. Ви можете зробити це й зараз.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Your classeur is not lost. You can also keep it with five words, without an account.</source>
        <translation>Вашу папку не втрачено. Її можна зберегти й за допомогою п’яти слів, без облікового запису.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Keep it with five words</source>
        <translation>Зберегти за допомогою п’яти слів</translation>
    </message>
    <message>
        <source>This link leads out of the sign-in. It is not opened here.</source>
        <translation>Це посилання веде за межі входу. Тут воно не відкривається.</translation>
    </message>
</context>
<context>
    <name>belvedere::identity::ui::SiteFrame</name>
    <message>
        <source>A site that has proved who it is</source>
        <translation>Сайт, який підтвердив, що він справжній</translation>
    </message>
    <message>
        <source>Type your password on this page alone. The terminal does not keep it.</source>
        <translation>Вводьте пароль тільки на цій сторінці. Термінал його не зберігає.</translation>
    </message>
    <message>
        <source>You are on the site %1</source>
        <translation>Ви на сайті %1</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::Bubble</name>
    <message>
        <source>On its way</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>Не вдалося надіслати</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Консультант або консультантка</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Переглянути: %1</translation>
    </message>
    <message>
        <source>Document sent: %1</source>
        <translation>Надісланий документ: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Документ: %1</translation>
    </message>
    <message>
        <source>Put it into my classeur</source>
        <translation>Покласти до моєї теки</translation>
    </message>
    <message>
        <source>It is coming…</source>
        <translation>Надходить…</translation>
    </message>
    <message>
        <source>Voice message sent</source>
        <translation>Голосове повідомлення надіслано</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Голосове повідомлення</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Прослухати</translation>
    </message>
    <message>
        <source>It can be listened to during the talk. It does not go into the classeur.</source>
        <translation>Його можна прослухати під час розмови. До папки воно не потрапляє.</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::LevelBar</name>
    <message>
        <source>How loud you are heard</source>
        <translation>Гучність вашого голосу</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::TalkPage</name>
    <message>
        <source>Talk with an adviser</source>
        <translation>Поговорити з кимось</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Завершити розмову</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 пише…</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Пишіть тут</translation>
    </message>
    <message>
        <source>Send of my classeur</source>
        <translation>Надіслати з моєї теки</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>Залишити запитання</translation>
    </message>
    <message>
        <source>Who can help near me</source>
        <translation>Хто може допомогти поруч</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Викликати знову</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>Моя папка</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Надіслати: %1</translation>
    </message>
    <message>
        <source>Your classeur is empty.</source>
        <translation>Ваша тека порожня.</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Зупинити прослуховування</translation>
    </message>
    <message>
        <source>Listening: %1 of %2</source>
        <translation>Прослуховування: %1 з %2</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Прослухати ще раз</translation>
    </message>
    <message>
        <source>Nothing can be heard on this terminal just now.</source>
        <translation>Зараз цей термінал не відтворює звук.</translation>
    </message>
    <message>
        <source>It lasts %1.</source>
        <translation>Воно триває %1.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Прослухати</translation>
    </message>
    <message>
        <source>It is coming…</source>
        <translation>Воно надходить…</translation>
    </message>
    <message>
        <source>It is no voice message that can be heard here (Ogg Opus).</source>
        <translation>Це голосове повідомлення неможливо прослухати тут (потрібен Ogg Opus).</translation>
    </message>
    <message>
        <source>It is longer than five minutes: ask for it in shorter pieces.</source>
        <translation>Воно довше за п&apos;ять хвилин: попросіть надіслати його частинами.</translation>
    </message>
    <message>
        <source>It could not be fetched. Try again.</source>
        <translation>Не вдалося його отримати. Спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::TalkWords</name>
    <message>
        <source>An adviser has been called. You are next. You can already write your question.</source>
        <translation>Консультантів повідомлено. Ви наступні. Можете вже писати запитання.</translation>
    </message>
    <message numerus="yes">
        <source>An adviser has been called. %n person(s) before you. You can already write your question.</source>
        <translation>
            <numerusform>Консультантів повідомлено. Перед вами %n людина. Можете вже писати запитання.</numerusform>
            <numerusform>Консультантів повідомлено. Перед вами %n людини. Можете вже писати запитання.</numerusform>
            <numerusform>Консультантів повідомлено. Перед вами %n людей. Можете вже писати запитання.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network is cut. It comes back by itself. What you write is sent then.</source>
        <translation>Мережу перервано. Вона відновиться сама. Написане буде надіслано тоді.</translation>
    </message>
    <message>
        <source>The advisers cannot be reached at the moment. The terminal goes on trying.</source>
        <translation>Зараз консультанти недоступні. Термінал намагається далі.</translation>
    </message>
    <message>
        <source>The advisers are being called…</source>
        <translation>Викликаємо консультантів…</translation>
    </message>
    <message>
        <source>No adviser is free at the moment. You may stay here: this page changes when somebody comes.</source>
        <translation>Зараз ніхто не вільний. Можете залишитися: сторінка зміниться, коли хтось прийде.</translation>
    </message>
    <message>
        <source>An adviser is with you.</source>
        <translation>З вами консультант.</translation>
    </message>
    <message>
        <source>You are talking with %1.</source>
        <translation>Ви розмовляєте з %1.</translation>
    </message>
    <message>
        <source>The adviser has left. What you said to each other is in your classeur.</source>
        <translation>Консультант пішов. Ваша розмова у вашій теці.</translation>
    </message>
    <message>
        <source>The talk is over. What you said to each other is in your classeur.</source>
        <translation>Розмову завершено. Вона у вашій теці.</translation>
    </message>
    <message>
        <source>The advisers cannot be reached from this terminal today.</source>
        <translation>Сьогодні з цього термінала консультанти недоступні.</translation>
    </message>
    <message>
        <source>The advisers take no questions at the moment. Look who can help near you.</source>
        <translation>Зараз консультанти не приймають запитань. Подивіться, хто може допомогти поруч.</translation>
    </message>
    <message>
        <source>The server of the advisers cannot prove who it is. Nothing was sent. Tell the person who looks after the terminal.</source>
        <translation>Сервер консультантів не підтверджує, хто він. Нічого не надіслано. Повідомте того, хто доглядає за терміналом.</translation>
    </message>
    <message>
        <source>The network of this place does not let the question through. Tell the person who looks after the terminal.</source>
        <translation>Мережа цього місця не пропускає запитання. Повідомте того, хто доглядає за терміналом.</translation>
    </message>
    <message>
        <source>The network does not answer. Your question is still here: send it again in a moment.</source>
        <translation>Мережа не відповідає. Ваше запитання тут: надішліть його знову за мить.</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::VoicePanel</name>
    <message>
        <source>Record a voice message</source>
        <translation>Записати голосове повідомлення</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Зупинити запис</translation>
    </message>
    <message>
        <source>Listen to my message</source>
        <translation>Прослухати моє повідомлення</translation>
    </message>
    <message>
        <source>Send my voice message</source>
        <translation>Надіслати моє голосове повідомлення</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Видалити його</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation>Його видалено.</translation>
    </message>
    <message>
        <source>Recording: %1 of %2</source>
        <translation>Запис: %1 з %2</translation>
    </message>
    <message>
        <source>Listening: %1 of %2</source>
        <translation>Прослуховування: %1 з %2</translation>
    </message>
    <message>
        <source>Nothing can be heard on this terminal just now. The message can be sent all the same.</source>
        <translation>Зараз цей термінал не відтворює звук. Повідомлення все одно можна надіслати.</translation>
    </message>
    <message>
        <source>The microphone does not answer. You can write instead.</source>
        <translation>Мікрофон не відповідає. Натомість можна написати.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Нічого не записано.</translation>
    </message>
    <message>
        <source>The microphone has gone away. What was recorded before lasts %1.</source>
        <translation>Мікрофон від&apos;єднано. Записане до цього триває %1.</translation>
    </message>
    <message>
        <source>Your message lasts %1. It is only in this terminal&apos;s memory: once thrown away it cannot be had back.</source>
        <translation>Ваше повідомлення триває %1. Воно лише в пам&apos;яті цього термінала: після видалення його не повернути.</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Зупинити прослуховування</translation>
    </message>
    <message>
        <source>The voice message is being made…</source>
        <translation>Голосове повідомлення готується…</translation>
    </message>
    <message>
        <source>The voice message could not be made. Record it again.</source>
        <translation>Не вдалося підготувати голосове повідомлення. Запишіть його ще раз.</translation>
    </message>
    <message>
        <source>No microphone is plugged in: write instead.</source>
        <translation>Мікрофон не підключено: краще напишіть.</translation>
    </message>
    <message>
        <source>Nothing is heard in it. Is the microphone switched on? Record it again, or write.</source>
        <translation>У записі нічого не чути. Чи ввімкнено мікрофон? Запишіть ще раз або напишіть.</translation>
    </message>
</context>
<context>
    <name>belvedere::look</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ГБ</translation>
    </message>
</context>
<context>
    <name>belvedere::look::ChoiceCard</name>
    <message>
        <source>Your first choice</source>
        <translation>Ваш перший вибір</translation>
    </message>
    <message>
        <source>Your second choice</source>
        <translation>Ваш другий вибір</translation>
    </message>
</context>
<context>
    <name>belvedere::look::MapView</name>
    <message>
        <source>%1 m</source>
        <translation>%1&#xa0;м</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;км</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Збільшити карту</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Зменшити карту</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Показати все знову</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on the map, the same as in the list.</source>
        <translation>
            <numerusform>%n місце на карті, як і в списку.</numerusform>
            <numerusform>%n місця на карті, ті самі, що й у списку.</numerusform>
            <numerusform>%n місць на карті, ті самі, що й у списку.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::look::Page</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Поділитися</translation>
    </message>
    <message>
        <source>Share it: take it on my phone</source>
        <translation>Поділитися: взяти на мій телефон</translation>
    </message>
</context>
<context>
    <name>belvedere::look::PartnerRow</name>
    <message>
        <source>With: %1</source>
        <translation>Разом із: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::look::PressedByReader</name>
    <message>
        <source>%1 of %2</source>
        <comment>place of a choice among its neighbours</comment>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>belvedere::look::RetryWait</name>
    <message numerus="yes">
        <source>Please wait %n second(s) before you try again.</source>
        <translation>
            <numerusform>Зачекайте %n секунду перед новою спробою.</numerusform>
            <numerusform>Зачекайте %n секунди перед новою спробою.</numerusform>
            <numerusform>Зачекайте %n секунд перед новою спробою.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may try again.</source>
        <translation>Можна спробувати ще раз.</translation>
    </message>
</context>
<context>
    <name>belvedere::look::SuggestField</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n підказка</numerusform>
            <numerusform>%n підказки</numerusform>
            <numerusform>%n підказок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::look::TextField</name>
    <message>
        <source>Empty the field</source>
        <translation>Стерти написане</translation>
    </message>
</context>
<context>
    <name>belvedere::look::ValleyChart</name>
    <message>
        <source>Your valleys</source>
        <translation>Ваші долини</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Walk into this valley</source>
        <translation>Зайти в цю долину</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui</name>
    <message>
        <source>Waiting for the network…</source>
        <translation>Чекаємо на мережу…</translation>
    </message>
    <message>
        <source>It goes on by itself, from where it was. You can read the text meanwhile.</source>
        <translation>Відео продовжиться саме з того ж місця. А поки можна читати текст.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 год %2</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>Try again in a moment, read the text, or choose a video that is on this terminal.</source>
        <translation>Спробуйте ще раз за хвилину, прочитайте текст або виберіть відео, яке є на цьому терміналі.</translation>
    </message>
    <message>
        <source>Read the text, or choose another video. An adult can tell who looks after the terminal.</source>
        <translation>Прочитайте текст або виберіть інше відео. Дорослі можуть сказати людині, яка доглядає за терміналом.</translation>
    </message>
    <message>
        <source>No network just now.</source>
        <translation>Зараз немає мережі.</translation>
    </message>
    <message>
        <source>The network is too slow just now.</source>
        <translation>Мережа зараз надто повільна.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>Зв’язок перервався.</translation>
    </message>
    <message>
        <source>Try again: it starts where it stopped. You can also read the text.</source>
        <translation>Спробуйте ще раз: відео піде з місця, де зупинилося. Можна також прочитати текст.</translation>
    </message>
    <message>
        <source>The place the video comes from does not answer.</source>
        <translation>Сайт, з якого йде відео, не відповідає.</translation>
    </message>
    <message>
        <source>The network of this place does not let the video through.</source>
        <translation>Тутешня мережа не пропускає відео.</translation>
    </message>
    <message>
        <source>The video does not come from where it should. It was stopped, to be safe.</source>
        <translation>Відео надходить не звідти, звідки треба. Його зупинено заради безпеки.</translation>
    </message>
    <message>
        <source>This video is not there any more.</source>
        <translation>Цього відео більше немає.</translation>
    </message>
    <message>
        <source>Read the text, or choose another video.</source>
        <translation>Прочитайте текст або виберіть інше відео.</translation>
    </message>
    <message>
        <source>This video may not be shown here.</source>
        <translation>Це відео не можна показувати тут.</translation>
    </message>
    <message>
        <source>This video is damaged.</source>
        <translation>Це відео пошкоджене.</translation>
    </message>
    <message>
        <source>This video never ends: it was stopped.</source>
        <translation>Це відео не має кінця: його зупинено.</translation>
    </message>
    <message>
        <source>The video stopped.</source>
        <translation>Відео зупинилося.</translation>
    </message>
    <message>
        <source>Try again. If it stops again, read the text, or choose another video.</source>
        <translation>Спробуйте ще раз. Якщо воно знову зупиниться, прочитайте текст або виберіть інше відео.</translation>
    </message>
    <message>
        <source>The video is starting…</source>
        <translation>Відео починається…</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Відтворюється</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузі</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>%1, with the noises</source>
        <translation>%1, зі звуками</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::CueModel</name>
    <message>
        <source>Being said: %1</source>
        <translation>Зараз говорять: %1</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>На %1: %2</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::KeptPage</name>
    <message>
        <source>There is no room left on the disk. What is here stays and plays.</source>
        <translation>На диску більше немає місця. Те, що тут є, лишається і відтворюється.</translation>
    </message>
    <message>
        <source>Stopped. What has come stays; the rest goes on the next time.</source>
        <translation>Зупинено. Те, що вже завантажено, лишається; решта буде наступного разу.</translation>
    </message>
    <message>
        <source>The network did not let everything through. What has come stays; it goes on from there the next time.</source>
        <translation>Мережа пропустила не все. Те, що вже завантажено, лишається; наступного разу продовжимо звідти.</translation>
    </message>
    <message>
        <source>Not all that the settings name fits into the room that they give.</source>
        <translation>Не все, чого вимагають налаштування, вміщується у відведене місце.</translation>
    </message>
    <message>
        <source>Some videos could not be fetched. What is here plays.</source>
        <translation>Деякі відео не вдалося завантажити. Ті, що є, відтворюються.</translation>
    </message>
    <message>
        <source>Videos on this terminal</source>
        <translation>Відео на цьому терміналі</translation>
    </message>
    <message>
        <source>Fetched so far</source>
        <translation>Уже завантажено</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Fetch the missing videos now</source>
        <translation>Завантажити зараз відео, яких бракує</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Зупинити завантаження</translation>
    </message>
    <message>
        <source>No video is on this terminal yet.</source>
        <translation>На цьому терміналі ще немає відео.</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) play here without network.</source>
        <translation>
            <numerusform>%n відео можна дивитися тут без мережі.</numerusform>
            <numerusform>%n відео можна дивитися тут без мережі.</numerusform>
            <numerusform>%n відео можна дивитися тут без мережі.</numerusform>
        </translation>
    </message>
    <message>
        <source>They take %1 of at most %2.</source>
        <translation>Зайнято місця: %1 із можливих %2.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>Fetching: %1 · %2 of %3</source>
        <translation>Завантаження: %1 · %2 з %3</translation>
    </message>
    <message>
        <source>%1 of %2 are here. Before a class on a weak line, fetch the others now.</source>
        <translation>Тут є %1 з %2. Якщо мережа слабка, завантажте решту зараз, до заняття.</translation>
    </message>
    <message>
        <source>The settings of this terminal name no video to be kept. Who looks after the terminal can change that.</source>
        <translation>У налаштуваннях цього термінала немає відео, які треба зберігати. Людина, яка доглядає за терміналом, може це змінити.</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::Stage</name>
    <message>
        <source>Pause: %1</source>
        <translation>Пауза: %1</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Відтворити: %1</translation>
    </message>
    <message>
        <source>There is no network just now, and this video is not on the terminal.</source>
        <translation>Зараз немає мережі, а цього відео немає на терміналі.</translation>
    </message>
    <message>
        <source>You can read what is said in it, or try all the same.</source>
        <translation>Можна прочитати, що в ньому кажуть, або все ж спробувати.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>from this terminal</source>
        <translation>з цього термінала</translation>
    </message>
    <message>
        <source>no sound on this terminal: subtitles are on</source>
        <translation>на цьому терміналі немає звуку: субтитри ввімкнено</translation>
    </message>
    <message>
        <source>no sound on this terminal: the text is beside the picture</source>
        <translation>на цьому терміналі немає звуку: текст поруч із зображенням</translation>
    </message>
    <message>
        <source>use headphones, if there are some</source>
        <translation>краще в навушниках, якщо вони є</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::StageControls</name>
    <message>
        <source>Moment of the video</source>
        <translation>Момент відео</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>− 10 s</source>
        <translation>− 10 с</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 секунд назад</translation>
    </message>
    <message>
        <source>+ 10 s</source>
        <translation>+ 10 с</translation>
    </message>
    <message>
        <source>10 seconds forward</source>
        <translation>10 секунд уперед</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Вимкнути звук</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Субтитри</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Options: speed, subtitles, quality</source>
        <translation>Налаштування: швидкість, субтитри, якість</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>На весь екран</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Переглянути ще раз</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation>Увімкнути звук</translation>
    </message>
    <message>
        <source>Subtitles are on. Turn them off.</source>
        <translation>Субтитри ввімкнено. Вимкнути їх.</translation>
    </message>
    <message>
        <source>Subtitles are off. Turn them on.</source>
        <translation>Субтитри вимкнено. Увімкнути їх.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>Вийти з повного екрана</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::StageOptions</name>
    <message>
        <source>Options</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Субтитри</translation>
    </message>
    <message>
        <source>Size of the subtitles</source>
        <translation>Розмір субтитрів</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Малий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Середній</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Великий</translation>
    </message>
    <message>
        <source>Contrast of the subtitles</source>
        <translation>Контраст субтитрів</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Білим на чорному</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Якість</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Less data</source>
        <translation>Менше даних</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Жестова мова</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Так</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::Transcript</name>
    <message>
        <source>What is said. Choose a line to go there.</source>
        <translation>Що кажуть. Виберіть рядок, щоб перейти туди.</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::VideoCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Переглянуто</translation>
    </message>
    <message>
        <source>Needs the network</source>
        <translation>Потрібна мережа</translation>
    </message>
    <message>
        <source>On this terminal</source>
        <translation>На цьому терміналі</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Жестова мова</translation>
    </message>
    <message>
        <source>Subtitled</source>
        <translation>Із субтитрами</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::VideoLine</name>
    <message>
        <source>Watched</source>
        <translation>Переглянуто</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Дивитися</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::VideoPage</name>
    <message>
        <source>This video is not in this terminal&apos;s list any more. Go back, or look at the other videos.</source>
        <translation>Цього відео більше немає у списку цього термінала. Поверніться назад або подивіться інші відео.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Keep it in my classeur</source>
        <translation>Зберегти в моїй папці</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>It is in my classeur. Take it out.</source>
        <translation>Уже в моїй папці. Прибрати звідти.</translation>
    </message>
    <message>
        <source>Kept in my classeur, at %1.</source>
        <translation>Збережено в моїй папці, момент %1.</translation>
    </message>
    <message>
        <source>Keep this moment (%1)</source>
        <translation>Зберегти цей момент (%1)</translation>
    </message>
    <message>
        <source>filmed on %1</source>
        <translation>знято %1</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>ліцензія %1</translation>
    </message>
    <message>
        <source>Read the fiche: %1</source>
        <translation>Читати картку професії: %1</translation>
    </message>
    <message>
        <source>Métiers in this video</source>
        <translation>Професії в цьому відео</translation>
    </message>
    <message>
        <source>Others like this one</source>
        <translation>Інші схожі відео</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::VideosPage</name>
    <message>
        <source>Videos</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>On this terminal</source>
        <translation>На цьому терміналі</translation>
    </message>
    <message>
        <source>See which videos are on this terminal</source>
        <translation>Переглянути, які відео є на цьому терміналі</translation>
    </message>
    <message>
        <source>The videos cannot be read just now. Explore the métiers, or ask an adviser.</source>
        <translation>Відео зараз не можна прочитати. Роздивіться професії або запитайте консультанта чи консультантку.</translation>
    </message>
    <message>
        <source>There are no videos on this terminal yet. Explore the métiers, or ask an adviser.</source>
        <translation>На цьому терміналі ще немає відео. Роздивіться професії або запитайте консультанта чи консультантку.</translation>
    </message>
    <message>
        <source>There is no network just now, so no video can start. What is said in them can be read all the same.</source>
        <translation>Зараз немає мережі, тому жодне відео не почнеться. Але можна прочитати, що в них кажуть.</translation>
    </message>
    <message>
        <source>There is no network just now. The videos that are on this terminal play; the others can be read.</source>
        <translation>Зараз немає мережі. Відео з цього термінала можна дивитися, інші можна читати.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>In sign language</source>
        <translation>Жестовою мовою</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Для всіх</translation>
    </message>
    <message numerus="yes">
        <source>See all %n</source>
        <translation>
            <numerusform>Переглянути %n відео</numerusform>
            <numerusform>Переглянути всі %n</numerusform>
            <numerusform>Переглянути всі %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %n: %1</source>
        <translation>
            <numerusform>Переглянути %n відео: %1</numerusform>
            <numerusform>Переглянути всі %n відео: %1</numerusform>
            <numerusform>Переглянути всі %n відео: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::WordsPanel</name>
    <message>
        <source>What is said</source>
        <translation>Що кажуть</translation>
    </message>
    <message>
        <source>This video has no text.</source>
        <translation>Це відео не має тексту.</translation>
    </message>
</context>
<context>
    <name>belvedere::printing::ui::PrintPage</name>
    <message>
        <source>The printer has no paper left. Tell the person in charge of the room: it goes on by itself.</source>
        <translation>У принтері скінчився папір. Скажіть людині, яка відповідає за зал: друк продовжиться сам.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Tell the person in charge of the room: it goes on by itself.</source>
        <translation>У принтері застряг папір. Скажіть людині, яка відповідає за зал: друк продовжиться сам.</translation>
    </message>
    <message>
        <source>The printer has no ink left. Tell the person in charge of the room: it goes on by itself.</source>
        <translation>У принтері скінчилося чорнило. Скажіть людині, яка відповідає за зал: друк продовжиться сам.</translation>
    </message>
    <message>
        <source>A door of the printer is open. Close it: it goes on by itself.</source>
        <translation>Дверцята принтера відчинені. Зачиніть їх: друк продовжиться сам.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on? It goes on by itself.</source>
        <translation>Принтер не відповідає. Він увімкнений? Друк продовжиться сам.</translation>
    </message>
    <message>
        <source>The printer waits for something. Tell the person in charge of the room.</source>
        <translation>Принтер на щось чекає. Скажіть людині, яка відповідає за зал.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Надрукувати</translation>
    </message>
    <message>
        <source>Looking for the printer…</source>
        <translation>Шукаємо принтер…</translation>
    </message>
    <message>
        <source>The page before it is printed</source>
        <translation>Сторінка перед друком</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Чорно-біле</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>Кольорове</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Зупинити друк</translation>
    </message>
    <message>
        <source>This cannot be made into pages. Take a picture of the screen, or write down what matters.</source>
        <translation>Сторінки не вдалося підготувати. Сфотографуйте екран або запишіть головне.</translation>
    </message>
    <message>
        <source>The pages cannot be shown here. They can be printed.</source>
        <translation>Сторінки не можна показати тут. Їх можна надрукувати.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Одна сторінка</translation>
    </message>
    <message>
        <source>There is no printer here. Take a picture of the screen, or write down what matters.</source>
        <translation>Тут немає принтера. Сфотографуйте екран або запишіть головне.</translation>
    </message>
    <message>
        <source>These are %1 pages. This terminal prints %2 at most: take something out of your classeur first, or keep it on a USB stick.</source>
        <translation>Усього сторінок: %1. Цей термінал друкує щонайбільше %2: спершу приберіть щось із папки або збережіть її на USB-флешці.</translation>
    </message>
    <message>
        <source>The printer takes nothing just now. Try again later, or keep it on a USB stick.</source>
        <translation>Принтер зараз нічого не приймає. Спробуйте пізніше або збережіть сторінки на USB-флешці.</translation>
    </message>
    <message>
        <source>The printer is stopped. Tell the person in charge of the room.</source>
        <translation>Принтер зупинено. Скажіть людині, яка відповідає за зал.</translation>
    </message>
    <message>
        <source>Printer: %1. It is ready.</source>
        <translation>Принтер: %1. Він готовий.</translation>
    </message>
    <message>
        <source>Your pages go to the printer…</source>
        <translation>Ваші сторінки йдуть на принтер…</translation>
    </message>
    <message>
        <source>The printer does not take your pages. Try again later, or keep them on a USB stick.</source>
        <translation>Принтер не приймає ваших сторінок. Спробуйте пізніше або збережіть їх на USB-флешці.</translation>
    </message>
    <message>
        <source>Printed. Take your pages at the printer.</source>
        <translation>Надруковано. Заберіть свої сторінки біля принтера.</translation>
    </message>
    <message>
        <source>Stopped. What is at the printer already is yours.</source>
        <translation>Друк зупинено. Те, що вже надруковано, — ваше.</translation>
    </message>
    <message>
        <source>Your pages were not printed. Try again later, or keep them on a USB stick.</source>
        <translation>Ваші сторінки не надруковано. Спробуйте пізніше або збережіть їх на USB-флешці.</translation>
    </message>
    <message>
        <source>The printer is stopped. Tell the person in charge of the room: it goes on by itself.</source>
        <translation>Принтер зупинено. Скажіть людині, яка відповідає за зал: друк продовжиться сам.</translation>
    </message>
    <message>
        <source>Your pages are being printed…</source>
        <translation>Ваші сторінки друкуються…</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Чорнило</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui</name>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>For my interview</source>
        <translation>Для моєї співбесіди</translation>
    </message>
    <message>
        <source>%1 questions of %2 answered</source>
        <translation>Є відповіді на запитання: %1 з %2</translation>
    </message>
    <message>
        <source>Métiers proposed first, and why</source>
        <translation>Перші запропоновані професії і чому саме вони</translation>
    </message>
    <message>
        <source>Métiers I keep</source>
        <translation>Професії, які я зберігаю</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Questions where I chose none of these</source>
        <translation>Запитання, де мій вибір — «нічого з цього»</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Що запитати</translation>
    </message>
    <message>
        <source>Which studies lead there, and where near my home?</source>
        <translation>Яке навчання туди веде і де воно є поруч із домом?</translation>
    </message>
    <message>
        <source>Where can I see this métier for a day or a week?</source>
        <translation>Де можна побачити цю професію протягом дня чи тижня?</translation>
    </message>
    <message>
        <source>What can I do now, this year?</source>
        <translation>Що я можу зробити зараз, цього року?</translation>
    </message>
    <message>
        <source>What if I change my mind?</source>
        <translation>А якщо я передумаю?</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Мої нотатки</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::AnswersPage</name>
    <message>
        <source>My answers</source>
        <translation>Мої відповіді</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Відповідей ще немає.</translation>
    </message>
    <message>
        <source>Touch an answer to change it. You will see what changes in your result.</source>
        <translation>Торкніться відповіді, щоб її змінити. Ви побачите, що зміниться в результаті.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Нічого з цього</translation>
    </message>
    <message>
        <source>1: %1 2: %2</source>
        <translation>1: %1 2: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::CampPage</name>
    <message>
        <source>What is known so far</source>
        <translation>Що вже відомо</translation>
    </message>
    <message>
        <source>Climbed: %1</source>
        <extracomment>%1 is the name of a mountain.</extracomment>
        <translation>Гору пройдено: %1</translation>
    </message>
    <message>
        <source>%1 questions of %2 answered</source>
        <translation>Є відповіді на запитання: %1 з %2</translation>
    </message>
    <message>
        <source>It is too early to name your first valley.</source>
        <translation>Ще зарано називати вашу першу долину.</translation>
    </message>
    <message>
        <source>One question left: ten seconds.</source>
        <translation>Лишилося одне запитання: десять секунд.</translation>
    </message>
    <message>
        <source>%1 questions left, about ten seconds each.</source>
        <translation>Лишилося запитань: %1, приблизно по десять секунд на кожне.</translation>
    </message>
    <message>
        <source>The wider the band, the less is known. Each answer makes it narrower.</source>
        <translation>Що ширша смуга, то менше ми знаємо. Кожна відповідь робить її вужчою.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Переглянути результати</translation>
    </message>
    <message>
        <source>Stop here and see the results</source>
        <translation>Зупинитися тут і переглянути результати</translation>
    </message>
    <message>
        <source>Continue the climb</source>
        <translation>Підніматися далі</translation>
    </message>
    <message>
        <source>Part %1 is done.</source>
        <translation>Частину %1 закінчено.</translation>
    </message>
    <message>
        <source>Well done!</source>
        <translation>Чудово!</translation>
    </message>
    <message numerus="yes">
        <source>There are %n question(s) left.</source>
        <translation>
            <numerusform>Залишилося %n запитання.</numerusform>
            <numerusform>Залишилося %n запитання.</numerusform>
            <numerusform>Залишилося %n запитань.</numerusform>
        </translation>
    </message>
    <message>
        <source>I go on</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::ChangePanel</name>
    <message>
        <source>What has changed</source>
        <translation>Що змінилося</translation>
    </message>
    <message>
        <source>Back to my former answer</source>
        <translation>Повернути мою попередню відповідь</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Раніше: %1</translation>
    </message>
    <message>
        <source>Larger valleys: %1.</source>
        <translation>Долини, що побільшали: %1.</translation>
    </message>
    <message>
        <source>Smaller valleys: %1.</source>
        <translation>Долини, що поменшали: %1.</translation>
    </message>
    <message>
        <source>Métiers that come into the first ten: %1.</source>
        <translation>Професії, що увійшли до першої десятки: %1.</translation>
    </message>
    <message>
        <source>Métiers that go out of them: %1.</source>
        <translation>Професії, що вийшли з неї: %1.</translation>
    </message>
    <message>
        <source>Your valleys and your first ten métiers stay as they were.</source>
        <translation>Ваші долини і перші десять професій не змінилися.</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::ExplanationPage</name>
    <message>
        <source>How this result is made</source>
        <translation>Як рахують цей результат</translation>
    </message>
    <message>
        <source>To “%1”, you chose none of these. All its valleys grow a little smaller.</source>
        <translation>На «%1» ви нічого не вибрали. Усі долини цього запитання трохи меншають.</translation>
    </message>
    <message>
        <source>You chose “%1”. It speaks for %2.</source>
        <translation>Ви вибрали «%1». Це додає: %2.</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Ваш вибір</translation>
    </message>
    <message>
        <source>You have answered %1 questions of %2.</source>
        <translation>Запитань із вашою відповіддю: %1 з %2.</translation>
    </message>
    <message>
        <source>Each thing you choose makes one or two valleys larger. The others of the question grow smaller.</source>
        <translation>Усе, що ви вибираєте, збільшує одну або дві долини. Інші долини цього запитання меншають.</translation>
    </message>
    <message>
        <source>A second choice counts too. Where the things stand on the screen counts for nothing.</source>
        <translation>Другий вибір теж рахується. Місце на екрані не має значення.</translation>
    </message>
    <message>
        <source>Your answers that weigh most</source>
        <translation>Ваші найважливіші відповіді</translation>
    </message>
    <message>
        <source>The game counts about %1 chances in 10 that %2 is really your first valley.</source>
        <translation>За підрахунком гри, шанси, що %2 — справді ваша перша долина: приблизно %1 з 10.</translation>
    </message>
    <message>
        <source>On another day, you may answer otherwise. That is normal.</source>
        <translation>Іншого дня ви можете відповісти інакше. Це нормально.</translation>
    </message>
    <message>
        <source>What is sure, and what is not</source>
        <translation>Що точно, а що ні</translation>
    </message>
    <message>
        <source>From valleys to métiers</source>
        <translation>Від долин до професій</translation>
    </message>
    <message>
        <source>A métier is proposed because of things you chose. They are written under its name.</source>
        <translation>Професію пропонують через те, що ви вибрали. Це написано під її назвою.</translation>
    </message>
    <message>
        <source>The first ten are never all of one kind, nor all of one length of studies.</source>
        <translation>Перші десять ніколи не бувають усі одного виду або з однаковою тривалістю навчання.</translation>
    </message>
    <message>
        <source>What the game does not know</source>
        <translation>Чого гра не знає</translation>
    </message>
    <message>
        <source>It knows no marks, no name, no age. It does not know if you are a girl or a boy.</source>
        <translation>Вона не знає ні оцінок, ні імені, ні віку. Вона не знає, дівчина ви чи хлопець.</translation>
    </message>
    <message>
        <source>It says what you like, not what you can do. You decide. A counsellor can help.</source>
        <translation>Вона каже, що вам подобається, а не що ви вмієте. Вирішуєте ви. Консультант чи консультантка може допомогти.</translation>
    </message>
    <message>
        <source>My answers</source>
        <translation>Мої відповіді</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::LeaningChart</name>
    <message>
        <source>What your answers begin to say</source>
        <translation>Що починають казати ваші відповіді</translation>
    </message>
    <message>
        <source>%1: rather more</source>
        <translation>%1: радше більше</translation>
    </message>
    <message>
        <source>%1: rather less</source>
        <translation>%1: радше менше</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <translation>%1: ще невідомо</translation>
    </message>
    <message>
        <source>less</source>
        <translation>менше</translation>
    </message>
    <message>
        <source>more</source>
        <translation>більше</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::MetierCard</name>
    <message>
        <source>Level: %1 or more</source>
        <translation>Рівень: %1 або вище</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Дізнатися</translation>
    </message>
    <message>
        <source>Discover %1</source>
        <translation>Дізнатися: %1</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Не для мене</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::PairPage</name>
    <message>
        <source>Compare with somebody</source>
        <translation>Порівняти з кимось</translation>
    </message>
    <message>
        <source>You have climbed. Now it is the turn of the person beside you.</source>
        <translation>Ви на вершині. Тепер черга людини поруч із вами.</translation>
    </message>
    <message>
        <source>Then this terminal shows what you have in common, and what each of you has alone.</source>
        <translation>Потім термінал покаже, що у вас спільного, а що є тільки в когось одного.</translation>
    </message>
    <message>
        <source>Your answers and your classeur stay here, apart. Each of you keeps one&apos;s own and ends one&apos;s own visit.</source>
        <translation>Ваші відповіді й ваша папка лишаються тут, окремо. Кожна людина зберігає своє і завершує свій візит.</translation>
    </message>
    <message>
        <source>The other person climbs</source>
        <translation>Піднімається інша людина</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>Інша людина</translation>
    </message>
    <message>
        <source>One of you has not answered enough yet to be compared.</source>
        <translation>Для порівняння ще бракує відповідей когось із вас.</translation>
    </message>
    <message>
        <source>The other person takes the terminal</source>
        <translation>Термінал бере інша людина</translation>
    </message>
    <message>
        <source>Your first valleys are not the same. That is worth a talk.</source>
        <translation>Ваші перші долини різні. Про це варто поговорити.</translation>
    </message>
    <message>
        <source>A first valley of both of you: %1.</source>
        <translation>Серед перших долин у вас обох: %1.</translation>
    </message>
    <message>
        <source>Métiers for both of you</source>
        <translation>Професії для вас обох</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Тільки для вас</translation>
    </message>
    <message>
        <source>For the other person alone</source>
        <translation>Тільки для іншої людини</translation>
    </message>
    <message>
        <source>Three questions to talk about</source>
        <translation>Три запитання для розмови</translation>
    </message>
    <message>
        <source>1. Which of your choices counted most, and why?</source>
        <translation>1. Який із ваших виборів важив найбільше і чому?</translation>
    </message>
    <message>
        <source>2. What does the other person do well, as you see it?</source>
        <translation>2. Що, на вашу думку, добре вдається іншій людині?</translation>
    </message>
    <message>
        <source>3. Which métier of the other person would you like to know better?</source>
        <translation>3. Про яку професію іншої людини ви хотіли б дізнатися більше?</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::PoleSection</name>
    <message>
        <source>A leaning</source>
        <translation>Схильність</translation>
    </message>
    <message>
        <source>Your first valley</source>
        <translation>Ваша перша долина</translation>
    </message>
    <message>
        <source>Among your first valleys</source>
        <translation>Серед ваших перших долин</translation>
    </message>
    <message>
        <source>Not far away</source>
        <translation>Не дуже далеко</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Чому?</translation>
    </message>
    <message>
        <source>Shows the answers behind this valley</source>
        <translation>Показує відповіді, що ведуть до цієї долини</translation>
    </message>
    <message>
        <source>Because you chose:</source>
        <translation>Бо ви вибрали:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>You like this:</source>
        <translation>Вам це подобається:</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::QuizPage</name>
    <message>
        <source>Turn the sound on</source>
        <translation>Увімкнути звук</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Вимкнути звук</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>Увімкнути рух на екрані</translation>
    </message>
    <message>
        <source>Let nothing move</source>
        <translation>Вимкнути рух на екрані</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Нічого з цього</translation>
    </message>
    <message>
        <source>See what is known so far</source>
        <translation>Переглянути, що вже відомо</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Puy %1 of %2: %3</source>
        <translation>Гора %1 з %2: %3</translation>
    </message>
    <message>
        <source>%1 · one answer to change</source>
        <translation>%1 · одна відповідь для зміни</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · крок %2 з %3</translation>
    </message>
    <message>
        <source>Your answer to: %1</source>
        <translation>Ваша відповідь на: %1</translation>
    </message>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>Запитання %1 з %2: %3</translation>
    </message>
    <message>
        <source>You answered “none of these”. You may change your mind.</source>
        <translation>Ви відповіли «нічого з цього». Ви можете передумати.</translation>
    </message>
    <message>
        <source>Touch what you would like best.</source>
        <translation>Торкніться того, що подобається вам найбільше.</translation>
    </message>
    <message>
        <source>A second choice? Touch it. Or go on.</source>
        <translation>Другий вибір? Торкніться його. Або йдіть далі.</translation>
    </message>
    <message>
        <source>Two choices. Touch one again to take it back.</source>
        <translation>Два вибори. Торкніться одного ще раз, щоб його скасувати.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Питання %1 з %2</translation>
    </message>
    <message>
        <source>You chose no picture. Touch “Next”.</source>
        <translation>Малюнок не обрано. Натисніть «Далі».</translation>
    </message>
    <message>
        <source>Touch 1 picture.</source>
        <translation>Торкніться 1 малюнка.</translation>
    </message>
    <message>
        <source>Good. Now touch “Next”. You can also touch 1 more picture.</source>
        <translation>Добре. Натисніть «Далі». Можна торкнутися ще 1 малюнка.</translation>
    </message>
    <message>
        <source>You chose 2 pictures. Touch “Next”.</source>
        <translation>Обрано 2 малюнки. Натисніть «Далі».</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Частина %1 з %2</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::ResultTools</name>
    <message>
        <source>My answers</source>
        <translation>Мої відповіді</translation>
    </message>
    <message>
        <source>How this result is made</source>
        <translation>Як рахують цей результат</translation>
    </message>
    <message>
        <source>One page for my interview</source>
        <translation>Сторінка для моєї співбесіди</translation>
    </message>
    <message>
        <source>Keep this result</source>
        <translation>Зберегти цей результат</translation>
    </message>
    <message>
        <source>Compare with somebody</source>
        <translation>Порівняти з кимось</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::ResultsPage</name>
    <message>
        <source>The view from the summit</source>
        <translation>Краєвид із вершини</translation>
    </message>
    <message>
        <source>Nothing to see yet.</source>
        <translation>Поки що нема чого показувати.</translation>
    </message>
    <message>
        <source>From the summit you will see your valleys. The climb takes about eight minutes, and you may stop at any step.</source>
        <translation>З вершини ви побачите свої долини. Підйом триває приблизно вісім хвилин. Можна зупинитися на будь-якому кроці.</translation>
    </message>
    <message>
        <source>The wider the band, the less is known.</source>
        <translation>Що ширша смуга, то менше ми знаємо.</translation>
    </message>
    <message>
        <source>A large valley: your answers often speak for it. It says what you like, not what you can do. Touch a valley to walk into it.</source>
        <translation>Велика долина: ваші відповіді часто ведуть до неї. Вона каже, що вам подобається, а не що ви вмієте. Торкніться долини, щоб зайти в неї.</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Трохи далі</translation>
    </message>
    <message>
        <source>Other métiers that answer to what you chose.</source>
        <translation>Інші професії, що пасують до вашого вибору.</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Відкладено: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Start the climb</source>
        <translation>Почати підйом</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Змінити мої відповіді</translation>
    </message>
    <message>
        <source>The %1 other questions</source>
        <translation>Інші запитання (%1)</translation>
    </message>
    <message>
        <source>Explore all métiers</source>
        <translation>Роздивитися всі професії</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>Моя папка</translation>
    </message>
    <message>
        <source>Here are métiers for you.</source>
        <translation>Ось професії для вас.</translation>
    </message>
    <message numerus="yes">
        <source>You answered %n question(s). The game looked at your answers.</source>
        <translation>
            <numerusform>Ви відповіли на %n питання. Гра подивилася на ваші відповіді.</numerusform>
            <numerusform>Ви відповіли на %n питання. Гра подивилася на ваші відповіді.</numerusform>
            <numerusform>Ви відповіли на %n питань. Гра подивилася на ваші відповіді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch a métier to read more. You can like other métiers too.</source>
        <translation>Торкніться професії, щоб прочитати більше. Вам можуть сподобатися й інші професії.</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>Мої результати</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::SummaryPage</name>
    <message>
        <source>One page for my interview</source>
        <translation>Сторінка для моєї співбесіди</translation>
    </message>
    <message>
        <source>No name is on it. Take it to a counsellor, and write on it.</source>
        <translation>На ній немає імені. Покажіть її консультантові чи консультантці й допишіть своє від руки.</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Надрукувати цю сторінку</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::WayPage</name>
    <message>
        <source>Which way up?</source>
        <translation>Яким шляхом підніматися?</translation>
    </message>
    <message>
        <source>The short way is less sure: of 20 people, 1 to 3 more see first a valley that is not theirs.</source>
        <translation>Короткий шлях менш точний: із 20 людей ще 1–3 бачать першою не свою долину.</translation>
    </message>
    <message>
        <source>You may stop at any question. After the short way, you may answer the other questions too.</source>
        <translation>Можна зупинитися на будь-якому запитанні. Після короткого шляху можна відповісти й на інші запитання.</translation>
    </message>
    <message>
        <source>%1 questions, %2 to %3 minutes</source>
        <translation>Запитань: %1, від %2 до %3 хв</translation>
    </message>
    <message>
        <source>The whole climb</source>
        <translation>Увесь підйом</translation>
    </message>
    <message>
        <source>The short way</source>
        <translation>Короткий шлях</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::WhyRow</name>
    <message>
        <source>Nothing here pleases me</source>
        <translation>Мені тут нічого не подобається</translation>
    </message>
    <message>
        <source>I do not know these things</source>
        <translation>Я цього не знаю</translation>
    </message>
    <message>
        <source>I like all of them as much</source>
        <translation>Усе подобається однаково</translation>
    </message>
    <message>
        <source>The question is not clear</source>
        <translation>Незрозуміле запитання</translation>
    </message>
    <message>
        <source>None of these: why, if you like to say so?</source>
        <translation>Нічого з цього: чому? (за бажанням)</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::RelaisCard</name>
    <message>
        <source>Shown on the map</source>
        <translation>Показано на карті</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::RelaisList</name>
    <message numerus="yes">
        <source>%n place(s). Say where you live to see the nearest first.</source>
        <translation>
            <numerusform>%n місце. Скажіть, де ви живете, щоб дізнатися, чи воно близько.</numerusform>
            <numerusform>%n місця. Скажіть, де ви живете, щоб спершу побачити найближчі.</numerusform>
            <numerusform>%n місць. Скажіть, де ви живете, щоб спершу побачити найближчі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) within %1 km of %2</source>
        <translation>
            <numerusform>%2: %n місце в межах %1&#xa0;км</numerusform>
            <numerusform>%2: %n місця в межах %1&#xa0;км</numerusform>
            <numerusform>%2: %n місць у межах %1&#xa0;км</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s), the nearest to %1 first</source>
        <translation>
            <numerusform>%1: %n місце</numerusform>
            <numerusform>%1: %n місця, спершу найближчі</numerusform>
            <numerusform>%1: %n місць, спершу найближчі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody so near. Look a little farther.</source>
        <translation>Так близько нікого немає. Пошукайте трохи далі.</translation>
    </message>
    <message>
        <source>There is nobody for what you chose.</source>
        <translation>Для того, що ви вибрали, нікого немає.</translation>
    </message>
    <message>
        <source>Look within 60 km</source>
        <translation>Шукати в межах 60&#xa0;км</translation>
    </message>
    <message>
        <source>Look however far</source>
        <translation>Шукати на будь-якій відстані</translation>
    </message>
    <message>
        <source>Show those for everybody</source>
        <translation>Показати місця для всіх</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::RelaisOnePage</name>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Keep it in my classeur</source>
        <translation>Зберегти в моїй папці</translation>
    </message>
    <message>
        <source>It is in my classeur. Take it out.</source>
        <translation>Уже в моїй папці. Прибрати звідти.</translation>
    </message>
    <message>
        <source>This place is no longer in the list. Look for another one near it.</source>
        <translation>Цього місця більше немає у списку. Пошукайте інше поблизу.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Перевірено %1</translation>
    </message>
    <message>
        <source>Reach them</source>
        <translation>Як зв’язатися</translation>
    </message>
    <message>
        <source>%1 from %2, as the crow flies</source>
        <translation>%2: %1 по прямій</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Whom they receive</source>
        <translation>Кого приймають</translation>
    </message>
    <message>
        <source>Everybody.</source>
        <translation>Усіх.</translation>
    </message>
    <message>
        <source>Labelled by the public guidance service of the region (SPRO)</source>
        <translation>Має знак державної служби орієнтації регіону (SPRO)</translation>
    </message>
    <message>
        <source>Gives career advice for adults, free (CEP)</source>
        <translation>Безкоштовно радить дорослим щодо роботи і кар’єри (CEP)</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::RelaisPage</name>
    <message>
        <source>People who can help near home</source>
        <translation>Люди, які допоможуть поруч із домом</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Показати карту</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Показати список</translation>
    </message>
    <message>
        <source>The list cannot be read. Please tell the person in charge of the room.</source>
        <translation>Список не можна прочитати. Скажіть, будь ласка, людині, яка відповідає за зал.</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::WishBar</name>
    <message>
        <source>Did you mean:</source>
        <translation>Можливо, ви шукали:</translation>
    </message>
    <message>
        <source>Your commune or your postcode</source>
        <translation>Ваше місто, село або поштовий індекс</translation>
    </message>
    <message>
        <source>No commune of that name. Try its postcode.</source>
        <translation>Немає міста чи села з такою назвою. Спробуйте поштовий індекс.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;км</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>Within %1 km</source>
        <translation>У межах %1&#xa0;км</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>На якій відстані</translation>
    </message>
    <message>
        <source>All, however far</source>
        <translation>Усі, на будь-якій відстані</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::Words</name>
    <message>
        <source>about %1 km</source>
        <translation>приблизно %1&#xa0;км</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;км</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>понеділок</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вівторок</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>середа</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четвер</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>п’ятниця</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>субота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>неділя</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Відчинено до %1</translation>
    </message>
    <message>
        <source>Closed. Opens at %1</source>
        <translation>Зачинено. Відчиниться о %1</translation>
    </message>
    <message>
        <source>Closed. Opens on %1 at %2</source>
        <translation>Зачинено. Відчиниться: %1, %2</translation>
    </message>
    <message>
        <source>Public holiday: call before you go</source>
        <translation>Святковий день: зателефонуйте, перш ніж іти</translation>
    </message>
    <message>
        <source>Hours not known: call before you go</source>
        <translation>Години роботи невідомі: зателефонуйте, перш ніж іти</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Зачинено</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::JoinPage</name>
    <message>
        <source>Join a class session</source>
        <translation>Приєднатися до заняття</translation>
    </message>
    <message>
        <source>Code of the class</source>
        <translation>Код класу</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Інше ім’я</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Приєднатися</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Write the code that the teacher shows: six letters and digits.</source>
        <translation>Введіть код, який показує вчитель або вчителька: шість літер і цифр.</translation>
    </message>
    <message>
        <source>Your name in the class</source>
        <translation>Ваше ім’я на занятті</translation>
    </message>
    <message>
        <source>It is invented: nobody but those beside you knows that it is you. The teacher sees how far you are, never your answers with this name.</source>
        <translation>Воно вигадане: лише ті, хто поруч, знають, що це ви. Вчитель або вчителька бачить, як далеко ви просунулися, але ніколи не бачить ваших відповідей із цим ім’ям.</translation>
    </message>
    <message>
        <source>Looking for the class…</source>
        <translation>Шукаємо клас…</translation>
    </message>
    <message>
        <source>The code has six letters and digits, such as K7M 2PX. Look at the board once more.</source>
        <translation>Код має шість літер і цифр, наприклад K7M 2PX. Погляньте на дошку ще раз.</translation>
    </message>
    <message>
        <source>No class has this code. Look at the board once more, or ask the teacher.</source>
        <translation>Немає класу з таким кодом. Погляньте на дошку ще раз або запитайте вчителя чи вчительку.</translation>
    </message>
    <message>
        <source>The class is full. Ask the teacher.</source>
        <translation>Клас заповнений. Запитайте вчителя чи вчительку.</translation>
    </message>
    <message>
        <source>There is no line to the class at the moment. Try again, or tell the teacher. All the rest of Belvédère works.</source>
        <translation>Зараз немає зв’язку з класом. Спробуйте ще раз або скажіть учителю чи вчительці. Усе інше в Belvédère працює.</translation>
    </message>
    <message>
        <source>The teacher has closed this class for you. Speak with them.</source>
        <translation>Вчитель або вчителька закрили для вас це заняття. Поговоріть із ними.</translation>
    </message>
    <message>
        <source>The class cannot be joined from here. Tell the teacher.</source>
        <translation>Звідси неможливо приєднатися до заняття. Скажіть учителю чи вчительці.</translation>
    </message>
    <message>
        <source>Yes, it is me</source>
        <translation>Так, це я</translation>
    </message>
    <message>
        <source>No, I am someone else</source>
        <translation>Ні, я хтось інший</translation>
    </message>
    <message>
        <source>This terminal stopped while somebody was in this class here. If it was you, you go on where you were. If not, you begin under a name of your own, and see nothing of theirs.</source>
        <translation>Цей термінал зупинився, коли хтось брав тут участь у занятті. Якщо це були ви, ви продовжите з того ж місця. Якщо ні, ви почнете під власним іменем і не побачите нічого чужого.</translation>
    </message>
    <message>
        <source>Are you %1?</source>
        <translation>Ви — %1?</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::PausePage</name>
    <message>
        <source>Look at the teacher</source>
        <translation>Погляньте на вчителя чи вчительку</translation>
    </message>
    <message>
        <source>Your screen waits. You go on where you were.</source>
        <translation>Ваш екран чекає. Ви продовжите з того самого місця.</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::SeanceBar</name>
    <message>
        <source>Go there</source>
        <translation>Перейти туди</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>Мені потрібна допомога</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Я все виконав / виконала</translation>
    </message>
    <message>
        <source>The class session</source>
        <translation>Заняття</translation>
    </message>
    <message>
        <source> (%1 of %2)</source>
        <translation> (%1 із %2)</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Крок %1 із %2: %3</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Вітаємо, %1</translation>
    </message>
    <message>
        <source>The class begins soon. Look around meanwhile.</source>
        <translation>Заняття скоро почнеться. Тим часом роздивіться.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The teacher is coming</source>
        <translation>Вчитель або вчителька йде до вас</translation>
    </message>
    <message>
        <source>Touch once more when you need no more help</source>
        <translation>Торкніться ще раз, коли допомога вже не потрібна</translation>
    </message>
    <message>
        <source>No line to the class: it comes back by itself. Go on.</source>
        <translation>Немає зв’язку з класом: він відновиться сам. Продовжуйте.</translation>
    </message>
    <message>
        <source>On its way to the teacher…</source>
        <translation>Надсилається вчителю чи вчительці…</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Час вийшов</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Залишилося часу: %1</translation>
    </message>
    <message>
        <source>Show no more</source>
        <translation>Більше не показувати</translation>
    </message>
    <message>
        <source>The class sees what you show, under your invented name</source>
        <translation>Клас бачить те, що ви показуєте, під вашим псевдонімом</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::WordsPage</name>
    <message>
        <source>The class sees the words together, without names.</source>
        <translation>Клас бачить слова разом, без імен.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Слово %1</translation>
    </message>
    <message>
        <source>My word</source>
        <translation>Моє слово</translation>
    </message>
    <message>
        <source>Give my words</source>
        <translation>Надіслати мої слова</translation>
    </message>
    <message>
        <source>Write one word at least.</source>
        <translation>Напишіть принаймні одне слово.</translation>
    </message>
    <message>
        <source>Your words are given. You may still change them.</source>
        <translation>Ваші слова надіслано. Їх ще можна змінити.</translation>
    </message>
    <message>
        <source>Your words are on their way to the teacher. You may go on.</source>
        <translation>Ваші слова надсилаються. Можна продовжувати.</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::ConsolePage</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project: the code, the step and the picture of the class, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 min for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a fiche or a video on every screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the class: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the class</source>
        <translation>Код класу</translation>
    </message>
    <message>
        <source>Code of the class: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their screen: “Join a class session”, then the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin once all are here. Who comes later joins where the class is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every screen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2, the step of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2, over. Go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class session is being opened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is cut. It comes back by itself; the pupils go on, and nothing of theirs is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of classes refuses. Ask the administrator to check [seance] in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This class session is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session for all? Each pupil keeps their own classeur; you get the picture of the class, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial: this code opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of classes keeps no names: after a stop of this terminal the class would be lost. Ask the administrator to install mod_auth_visitor there, or start Belvédère with --seance --local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::DoorPage</name>
    <message>
        <source>A class session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal does not know where classes meet: ask the administrator to fill [seance] in its settings. Scenarios can be written all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class session stands open on this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the class will do. Each pupil joins with a code, under an invented name: nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write my own scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Something is still to be chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it without a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring scenarios in from a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from this terminal? It cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what was not saved is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::EditorPage</name>
    <message>
        <source>My scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom, and what to prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and open the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It stands among “My scenarios”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved on this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. It is kept as a draft, also when you leave this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is not kept: this terminal could not write it. Copy it before you leave this page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::PoleBars</name>
    <message>
        <source>fewer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1 pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First pôles of the class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::ProjectionPage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the teacher</source>
        <translation>Погляньте на вчителя чи вчительку</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your screen, touch “Join a class session” and write this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the class: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the class: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we would like to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has(have) finished this step</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Залишилося часу: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::PupilCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not moved for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::PupilList</name>
    <message>
        <source>Nobody is here yet. Show the code to the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) for help</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has(have) finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Put out of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 out? They cannot come back to this class session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, they stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, put out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::StepRow</name>
    <message>
        <source>Drag the step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the step %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the step %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, as the class sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question to which words are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked, in one or two sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Слова</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which fiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the same step once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::SummaryPage</name>
    <message>
        <source>The session is over. What this terminal keeps of it is sealed, names nobody, and vanishes on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who finished each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First pôle of each pupil&apos;s valleys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fewer than %1 pupils have in common is not counted, so that it points at nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial is over, and nothing of it is kept. After a session with pupils, this page stands here until a day that it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::SummaryText</name>
    <message>
        <source>Steps: who finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First pôle of each pupil&apos;s valleys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page names nobody. What fewer than %1 pupils have in common is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::TeacherWords</name>
    <message>
        <source>The game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results of the game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiches of one&apos;s own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fiche, the same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One video, the same for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Слова</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk, without a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plays the game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks at the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads a fiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks for a métier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watches a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the classeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere on the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the scenario a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one step at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many steps: %1 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long: %1 characters for a title, %2 for what is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this step a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which one all will see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is too large or too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>Trial: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::TrialStrip</name>
    <message>
        <source>This is a trial: the pupils are played, nobody is there, and nothing is kept. Time passes %1 times faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have tried everything. Go on as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try, %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::WordList</name>
    <message numerus="yes">
        <source>%n word(s) of the class</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: hide one that does not suit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, hidden: show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: hide it from the picture of the class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::share::ui::SharePage</name>
    <message>
        <source>The page opens on your phone. You can share it from there.</source>
        <translation>Сторінка відкриється на вашому телефоні. Звідти нею можна поділитися.</translation>
    </message>
    <message>
        <source>The text is on your phone. You can copy it and share it.</source>
        <translation>Текст буде на вашому телефоні. Його можна скопіювати і поділитися ним.</translation>
    </message>
    <message>
        <source>It goes into your contacts.</source>
        <translation>Це з’явиться у ваших контактах.</translation>
    </message>
    <message>
        <source>Your phone writes the e-mail. You choose who receives it.</source>
        <translation>Ваш телефон підготує електронний лист. Ви вибираєте, хто його отримає.</translation>
    </message>
    <message>
        <source>Your phone writes the message. You choose who receives it.</source>
        <translation>Ваш телефон підготує повідомлення. Ви вибираєте, хто його отримає.</translation>
    </message>
    <message>
        <source>%1 opens on your phone. You choose who sees it.</source>
        <translation>%1 відкриється на вашому телефоні. Ви вибираєте, хто це побачить.</translation>
    </message>
    <message>
        <source>1. Open the camera of your phone.
2. Hold it in front of the code.
3. Touch what appears.</source>
        <translation>1. Відкрийте камеру телефона.
2. Наведіть її на код.
3. Торкніться того, що з’явиться.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>My contacts</source>
        <translation>Мої контакти</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>На мій телефон</translation>
    </message>
    <message>
        <source>This is not on the terminal any more. Go back and choose something else.</source>
        <translation>Цього більше немає на терміналі. Поверніться назад і виберіть щось інше.</translation>
    </message>
    <message>
        <source>The terminal sends nothing, and keeps nothing of it. Nothing of yours is in the address.</source>
        <translation>Термінал нічого не надсилає і нічого з цього не зберігає. В адресі немає нічого про вас.</translation>
    </message>
    <message>
        <source>A code for your phone: %1, %2</source>
        <translation>Код для вашого телефона: %1, %2</translation>
    </message>
    <message>
        <source>No phone? Write the address down: %1</source>
        <translation>Немає телефона? Запишіть адресу: %1</translation>
    </message>
    <message>
        <source>What the phone is given</source>
        <translation>Що отримує телефон</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Asking</name>
    <message>
        <source>Did you mean:</source>
        <translation>Можливо, ви шукали:</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::AttractPage</name>
    <message>
        <source>Belvédère: touch the screen to begin</source>
        <translation>Belvédère: торкніться екрана, щоб почати</translation>
    </message>
    <message>
        <source>See all the paths before choosing one.</source>
        <translation>Побачити всі шляхи, перш ніж вибрати один.</translation>
    </message>
    <message>
        <source>Ten minutes to find métiers that suit you. No name, no account.</source>
        <translation>Десять хвилин, щоб знайти професії для вас. Без імені, без облікового запису.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Торкніться, щоб почати</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Адміністрування</translation>
    </message>
    <message>
        <source>Join a class session</source>
        <translation>Приєднатися до заняття</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Classroom</name>
    <message>
        <source>A class session is open already. Take it up, and end it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario is not whole yet. Change it, and choose what all will see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be made. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in a USB stick, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written there. Try another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of classes is not installed on this computer: add the packages “prosody” and “openssl”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of classes does not start on this computer. Start Belvédère again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of classes is starting. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario is there: a file that ends with “.json”, not in a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is there is among “My scenarios” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be kept on this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::shell::ComfortPage</name>
    <message>
        <source>Read comfortably</source>
        <translation>Читати зручно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Екран</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Дуже контрастний</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>All the words</source>
        <translation>Усі слова</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Легко читати</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Повільний</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Швидкий</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>They move</source>
        <translation>Рухаються</translation>
    </message>
    <message>
        <source>They stay still</source>
        <translation>Нерухомі</translation>
    </message>
    <message>
        <source>At the end of your visit, all is as before for the next person.</source>
        <translation>Наприкінці вашого візиту все стане як раніше для наступної людини.</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Countdown</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Yes, I go on</source>
        <translation>Так, я продовжую</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>Завершити візит</translation>
    </message>
    <message numerus="yes">
        <source>The visit ends in %n second(s). What you did not keep is erased.</source>
        <translation>
            <numerusform>Візит завершиться за %n секунду. Те, що ви не зберегли, буде стерто.</numerusform>
            <numerusform>Візит завершиться за %n секунди. Те, що ви не зберегли, буде стерто.</numerusform>
            <numerusform>Візит завершиться за %n секунд. Те, що ви не зберегли, буде стерто.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::shell::DeclarationPage</name>
    <message>
        <source>Accessibility: partly compliant</source>
        <translation>Доступність: часткова відповідність</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>This terminal partly complies with the European standard EN 301 549 and, for the fiches, with the RGAA 4.1.</source>
        <translation>Цей термінал частково відповідає європейському стандарту EN 301 549, а картки — французькому RGAA 4.1.</translation>
    </message>
    <message>
        <source>Its authors tested it themselves, in November 2026. Nobody else has checked it yet.</source>
        <translation>Автори перевірили його самі, у листопаді 2026 року. Більше ніхто його ще не перевіряв.</translation>
    </message>
    <message>
        <source>What helps you</source>
        <translation>Що вам допомагає</translation>
    </message>
    <message>
        <source>Under “Languages, comfort”: four languages, larger text, high contrast, easy words, pictures that stay still, a voice that reads the page.</source>
        <translation>У розділі «Мови, зручність»: чотири мови, більший текст, високий контраст, прості слова, нерухомі картинки, голос, що читає сторінку.</translation>
    </message>
    <message>
        <source>Everything can be done by touch alone, or with a keyboard alone.</source>
        <translation>Усе можна зробити лише дотиком або лише клавіатурою.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чого бракує</translation>
    </message>
    <message>
        <source>Some videos have no subtitles, and none has an audio description. What is said can be read beside many of them.</source>
        <translation>Деякі відео не мають субтитрів, і жодне не має аудіоопису. Поруч із багатьма можна прочитати, що в них кажуть.</translation>
    </message>
    <message>
        <source>Documents that you bring are shown as pictures: the voice does not read them.</source>
        <translation>Документи, які ви приносите, показано як зображення: голос їх не читає.</translation>
    </message>
    <message>
        <source>The voice does not read maps and charts: what they show stands beside them in words.</source>
        <translation>Голос не читає карт і діаграм: те, що на них, написано поруч.</translation>
    </message>
    <message>
        <source>An upright screen and a braille display were never tried.</source>
        <translation>Вертикальний екран і дисплей Брайля ніколи не пробували.</translation>
    </message>
    <message>
        <source>Something stops you?</source>
        <translation>Щось вам заважає?</translation>
    </message>
    <message>
        <source>Tell the person in charge of the room: they give you the same in another way.</source>
        <translation>Скажіть відповідальній особі в залі: вона дасть вам те саме в інший спосіб.</translation>
    </message>
    <message>
        <source>Nobody answers?</source>
        <translation>Ніхто не відповідає?</translation>
    </message>
    <message>
        <source>You may write to the Défenseur des droits. It is free, without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07. Telephone: 09 69 39 00 00.</source>
        <translation>Ви можете написати Захиснику прав. Це безкоштовно, без марки: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07. Телефон: 09 69 39 00 00.</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::FindPage</name>
    <message>
        <source>Find help near you</source>
        <translation>Знайти допомогу поруч</translation>
    </message>
    <message>
        <source>This terminal knows nothing near here yet. Explore the métiers, or ask an adviser.</source>
        <translation>Цей термінал ще нічого не знає поблизу. Роздивіться професії або запитайте консультанта чи консультантку.</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::HomePage</name>
    <message>
        <source>Where do you want to start?</source>
        <translation>З чого ви хочете почати?</translation>
    </message>
    <message>
        <source>You may change at any moment.</source>
        <translation>Ви можете змінити вибір будь-коли.</translation>
    </message>
    <message>
        <source>Climb the four puys. Find what suits you.</source>
        <translation>Підніміться на чотири гори. Знайдіть те, що вам підходить.</translation>
    </message>
    <message>
        <source>All %1 questions answered.</source>
        <translation>Є відповіді на всі запитання: %1.</translation>
    </message>
    <message>
        <source>Question %1 of %2.</source>
        <translation>Запитання %1 з %2.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Грати</translation>
    </message>
    <message>
        <source>The view from the summit</source>
        <translation>Краєвид із вершини</translation>
    </message>
    <message>
        <source>Take up the climb</source>
        <translation>Продовжити підйом</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Роздивитися</translation>
    </message>
    <message>
        <source>Look at all the métiers, freely.</source>
        <translation>Вільно роздивіться всі професії.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Дивитися</translation>
    </message>
    <message>
        <source>Short videos: see how they work.</source>
        <translation>Короткі відео: подивіться, як це відбувається.</translation>
    </message>
    <message>
        <source>Find help near you</source>
        <translation>Знайти допомогу поруч</translation>
    </message>
    <message>
        <source>People to talk to, formations, your territory.</source>
        <translation>Люди, з якими можна поговорити, навчання, ваш край.</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>Моя папка</translation>
    </message>
    <message>
        <source>What you like goes here.</source>
        <translation>Тут те, що вам подобається.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept.</source>
        <translation>
            <numerusform>Збережено %n річ.</numerusform>
            <numerusform>Збережено %n речі.</numerusform>
            <numerusform>Збережено %n речей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>Знайти знову</translation>
    </message>
    <message>
        <source>You have five words? Take up where you were.</source>
        <translation>У вас є п’ять слів? Продовжте з того місця, де зупинилися.</translation>
    </message>
    <message>
        <source>Choose a picture.</source>
        <translation>Оберіть малюнок.</translation>
    </message>
    <message>
        <source>I touch pictures. I see métiers for me.</source>
        <translation>Я торкаюся малюнків. Я бачу професії для мене.</translation>
    </message>
    <message>
        <source>I see all the métiers.</source>
        <translation>Я бачу всі професії.</translation>
    </message>
    <message>
        <source>I watch videos of métiers.</source>
        <translation>Я дивлюся відео про професії.</translation>
    </message>
    <message>
        <source>I find a person who helps me.</source>
        <translation>Я знаходжу людину, яка допоможе.</translation>
    </message>
    <message>
        <source>I see what I keep.</source>
        <translation>Я бачу, що я зберігаю.</translation>
    </message>
    <message>
        <source>I have 5 words. I find my classeur again.</source>
        <translation>Я маю 5 слів. Я знаходжу свою папку.</translation>
    </message>
    <message>
        <source>Join a class session</source>
        <translation>Приєднатися до заняття</translation>
    </message>
    <message>
        <source>Your teacher gives you a code of six characters.</source>
        <translation>Вчитель або вчителька дає код із шести символів.</translation>
    </message>
    <message>
        <source>I have a code from my teacher.</source>
        <translation>У мене є код від учителя чи вчительки.</translation>
    </message>
    <message>
        <source>Home. %1</source>
        <translation>Головна. %1</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>Мої результати</translation>
    </message>
    <message>
        <source>I go on with the game</source>
        <translation>Я граю далі</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::ProblemPage</name>
    <message>
        <source>The content of the terminal is not there.</source>
        <translation>Вмісту термінала немає на місці.</translation>
    </message>
    <message>
        <source>The content was made for a newer Belvédère.</source>
        <translation>Вміст створено для новішого Belvédère.</translation>
    </message>
    <message>
        <source>The content was made for an older Belvédère.</source>
        <translation>Вміст створено для старішого Belvédère.</translation>
    </message>
    <message>
        <source>The content of the terminal cannot be read.</source>
        <translation>Вміст термінала не можна прочитати.</translation>
    </message>
    <message>
        <source>The content of the terminal is damaged.</source>
        <translation>Вміст термінала пошкоджений.</translation>
    </message>
    <message>
        <source>Belvédère takes a break</source>
        <translation>Belvédère має перерву</translation>
    </message>
    <message>
        <source>Please tell the person in charge of the room. Nothing of yours is lost.</source>
        <translation>Скажіть, будь ласка, людині, яка відповідає за зал. Нічого вашого не втрачено.</translation>
    </message>
    <message>
        <source>For the administrator: %1</source>
        <translation>Для адміністратора: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Адміністрування</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::QuestionBox</name>
    <message>
        <source>My question of %1</source>
        <translation>Моє запитання від %1</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Shell</name>
    <message>
        <source>The code was changed.</source>
        <translation>Код змінено.</translation>
    </message>
    <message>
        <source>Asking the server for a new content…</source>
        <translation>Запитуємо на сервері новий вміст…</translation>
    </message>
    <message>
        <source>The update did not work. See the journal below, then try again.</source>
        <translation>Оновлення не вдалося. Перегляньте журнал нижче і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>A new content came. It is taken into use at once.</source>
        <translation>Надійшов новий вміст. Його вже використано.</translation>
    </message>
    <message>
        <source>The content is up to date.</source>
        <translation>Вміст актуальний.</translation>
    </message>
    <message>
        <source>Belvédère: a test page</source>
        <translation>Belvédère: пробна сторінка</translation>
    </message>
    <message>
        <source>If you can read this, the printer works. Accents: é è ç à œ.</source>
        <translation>Якщо ви можете це прочитати, принтер працює. Літери з наголосами: é è ç à œ.</translation>
    </message>
    <message>
        <source>A short music is played. You hear nothing? Look at the plug, the volume and the sound device of the system.</source>
        <translation>Грає коротка музика. Нічого не чути? Перевірте штекер, гучність і звуковий пристрій системи.</translation>
    </message>
    <message>
        <source>The former content cannot be taken. The present one stays.</source>
        <translation>Попередній вміст не можна повернути. Лишається теперішній.</translation>
    </message>
    <message>
        <source>The former content is in use again. This one will not come back; a newer one will.</source>
        <translation>Знову використовується попередній вміст. Цей більше не повернеться; новіший — так.</translation>
    </message>
    <message>
        <source>The former content does not open. Update now.</source>
        <translation>Попередній вміст не відкривається. Оновіть зараз.</translation>
    </message>
    <message>
        <source>This terminal cannot read aloud. Ask for help, or make the text larger.</source>
        <translation>Цей термінал не може читати вголос. Попросіть допомоги або збільште текст.</translation>
    </message>
    <message>
        <source>Formations</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>What to study, and where.</source>
        <translation>Що вивчати і де.</translation>
    </message>
    <message>
        <source>People who can help</source>
        <translation>Люди, які допоможуть</translation>
    </message>
    <message>
        <source>A CIO, a mission locale… See them on the map, call them, go there.</source>
        <translation>Консультації в CIO, mission locale… Знайдіть на карті, зателефонуйте, завітайте.</translation>
    </message>
    <message>
        <source>My territory</source>
        <translation>Мій край</translation>
    </message>
    <message>
        <source>Who recruits, what goes on, the open days.</source>
        <translation>Хто шукає працівників, що відбувається, дні відкритих дверей.</translation>
    </message>
    <message>
        <source>My result of %1</source>
        <translation>Мій результат від %1</translation>
    </message>
    <message>
        <source>Your result is in your classeur, with its answers.</source>
        <translation>Ваш результат у вашій папці разом із відповідями.</translation>
    </message>
    <message>
        <source>Your classeur is full. Remove something first.</source>
        <translation>Ваша папка повна. Спершу щось приберіть.</translation>
    </message>
    <message>
        <source>The answers of this result cannot be read any more.</source>
        <translation>Відповіді цього результату більше не можна прочитати.</translation>
    </message>
    <message>
        <source>My note of %1</source>
        <translation>Моя нотатка від %1</translation>
    </message>
    <message>
        <source>Métiers that fit me, found on Belvédère</source>
        <translation>Професії для мене, знайдені на Belvédère</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Поставити запитання</translation>
    </message>
    <message>
        <source>Write to an adviser. You choose how you are answered.</source>
        <translation>Написати консультантові. Ви обираєте, як вам відповісти.</translation>
    </message>
    <message>
        <source>Talk to somebody</source>
        <translation>Поговорити з кимось</translation>
    </message>
    <message>
        <source>It is in your classeur.</source>
        <translation>Він у вашій теці.</translation>
    </message>
    <message>
        <source>There is no room left in the classeur.</source>
        <translation>У теці немає місця.</translation>
    </message>
    <message>
        <source>It is no PDF, picture or text: it cannot be opened here.</source>
        <translation>Це не PDF, не зображення і не текст: тут його не відкрити.</translation>
    </message>
    <message>
        <source>It could not be fetched. Ask for it to be sent again.</source>
        <translation>Не вдалося отримати. Попросіть надіслати знову.</translation>
    </message>
    <message>
        <source>“%1” is on its way…</source>
        <translation>«%1» у дорозі…</translation>
    </message>
    <message>
        <source>“%1” was sent.</source>
        <translation>«%1» надіслано.</translation>
    </message>
    <message>
        <source>“%1” could not be sent. Try again.</source>
        <translation>«%1» не вдалося надіслати. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>My question of %1</source>
        <translation>Моє запитання від %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Відповідь: %1</translation>
    </message>
    <message>
        <source>An answer has come. It is in your classeur.</source>
        <translation>Надійшла відповідь. Вона у вашій теці.</translation>
    </message>
    <message>
        <source>Your voice message is on its way…</source>
        <translation>Ваше голосове повідомлення надсилається…</translation>
    </message>
    <message>
        <source>Your voice message was sent.</source>
        <translation>Ваше голосове повідомлення надіслано.</translation>
    </message>
    <message>
        <source>Your voice message could not be sent. Record it again, or write.</source>
        <translation>Не вдалося надіслати ваше голосове повідомлення. Запишіть його ще раз або напишіть.</translation>
    </message>
    <message>
        <source>The class session is over. You may go on, and keep your classeur.</source>
        <translation>Заняття закінчено. Можна продовжити та зберегти свою теку.</translation>
    </message>
    <message>
        <source>Show it to the class no more</source>
        <translation>Більше не показувати класу</translation>
    </message>
    <message>
        <source>Show it to the class</source>
        <translation>Показати класу</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>I ask a question. Somebody answers me.</source>
        <translation>Я ставлю запитання. Мені відповідають.</translation>
    </message>
    <message>
        <source>An adviser answers you, now or later.</source>
        <translation>Вам відповідає консультант, зараз або пізніше.</translation>
    </message>
    <message>
        <source>Under your invented name. You may take it back.</source>
        <translation>Під вашим псевдонімом. Ви можете це прибрати.</translation>
    </message>
    <message>
        <source>Show my words no more</source>
        <translation>Більше не показувати мої слова</translation>
    </message>
    <message>
        <source>Show my words to the class</source>
        <translation>Показати мої слова класу</translation>
    </message>
    <message>
        <source>Show my wishes no more</source>
        <translation>Більше не показувати мої побажання</translation>
    </message>
    <message>
        <source>Show my wishes to the class</source>
        <translation>Показати мої побажання класу</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Signing</name>
    <message>
        <source>Put my classeur into my space</source>
        <translation>Покласти мою папку в мій простір</translation>
    </message>
    <message>
        <source>Add documents from my space</source>
        <translation>Додати документи з мого простору</translation>
    </message>
    <message>
        <source>Back to my classeur</source>
        <translation>Назад до моєї папки</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::SpaceKeeping</name>
    <message>
        <source>My classeur</source>
        <translation>Моя папка</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::StaffPage</name>
    <message>
        <source>Teachers and counsellors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up the class session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pupil at a terminal, with an invented name. You lead them step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside a young person: a guide, notes of your own under your own sentence, a plan that they take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short lessons, step by step, and guides to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For teachers and counsellors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead twelve pupils who are played. Nobody is there, and nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With somebody invented, tip by tip. Nobody is there, and nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::shell::StickCopy</name>
    <message>
        <source>My classeur</source>
        <translation>Моя папка</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::TalkOfVisit</name>
    <message>
        <source>Somebody waits at the terminal %1.</source>
        <translation>Хтось чекає біля термінала %1.</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Документ: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Talk of %1</source>
        <translation>Розмова %1</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::TopBar</name>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Languages, comfort</source>
        <translation>Мови, зручність</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>Завершити візит</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Зупинити читання</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>Прочитати цю сторінку вголос</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>Моя папка</translation>
    </message>
    <message>
        <source>My classeur (%1)</source>
        <translation>Моя папка (%1)</translation>
    </message>
    <message>
        <source>Home, Belvédère</source>
        <translation>Головна, Belvédère</translation>
    </message>
    <message>
        <source>Languages, comfort of reading</source>
        <translation>Мови, зручність читання</translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui</name>
    <message>
        <source>Your space has ended the session. Sign in again to go on.</source>
        <translation>Ваш простір закрив сеанс. Увійдіть ще раз, щоб продовжити.</translation>
    </message>
    <message>
        <source>Your space is full. Make some room there, then try again.</source>
        <translation>Ваш простір заповнений. Звільніть там місце і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The file manifest.json of the folder Belvédère in your space cannot be read. Nothing was changed there.</source>
        <translation>Файл manifest.json у теці Belvédère вашого простору не можна прочитати. Там нічого не змінено.</translation>
    </message>
    <message>
        <source>Your space was filled on a newer terminal. Nothing was changed there.</source>
        <translation>Ваш простір заповнено на новішому терміналі. Там нічого не змінено.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>The line to your space does not work just now.</source>
        <translation>Зв’язок із вашим простором зараз не працює.</translation>
    </message>
    <message>
        <source>The line to your space does not work just now. Try again a little later.</source>
        <translation>Зв’язок із вашим простором зараз не працює. Спробуйте трохи пізніше.</translation>
    </message>
    <message>
        <source>Your space does not answer as it should. Try again a little later.</source>
        <translation>Ваш простір відповідає не так, як треба. Спробуйте трохи пізніше.</translation>
    </message>
    <message>
        <source>Your classeur is in your space. Some documents are not there yet.</source>
        <translation>Ваша папка у вашому просторі. Деяких документів там ще немає.</translation>
    </message>
    <message>
        <source>Your classeur is not in your space.</source>
        <translation>Вашої папки немає у вашому просторі.</translation>
    </message>
    <message>
        <source>Your classeur is in your space, in the folder Belvédère.</source>
        <translation>Ваша папка у вашому просторі, в теці Belvédère.</translation>
    </message>
    <message>
        <source>You had changed it on another terminal: both are put together.</source>
        <translation>Ви змінювали її на іншому терміналі: обидві версії об’єднано.</translation>
    </message>
    <message>
        <source>You have changed this file: it stays as it is. Ours is beside it.</source>
        <translation>Ви змінили цей файл: він лишається таким, як є. Наш — поруч.</translation>
    </message>
    <message>
        <source>You have changed this file: it stays in your space.</source>
        <translation>Ви змінили цей файл: він лишається у вашому просторі.</translation>
    </message>
    <message>
        <source>This file is not in your space any more.</source>
        <translation>Цього файлу більше немає у вашому просторі.</translation>
    </message>
    <message>
        <source>Too large for your space.</source>
        <translation>Завеликий для вашого простору.</translation>
    </message>
    <message>
        <source>There is no room left for it.</source>
        <translation>Для нього більше немає місця.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Ще не надіслано.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>Надіслати не вдалося.</translation>
    </message>
    <message>
        <source>This folder is not in your space any more.</source>
        <translation>Цієї теки більше немає у вашому просторі.</translation>
    </message>
    <message>
        <source>This folder has too many things to be shown here.</source>
        <translation>У цій теці забагато всього, щоб показати тут.</translation>
    </message>
    <message>
        <source>Too large: a document has 10 MB at most.</source>
        <translation>Завеликий: документ може мати до 10&#xa0;МБ.</translation>
    </message>
    <message>
        <source>Your classeur has no room left for documents: 50 MB in all. Remove some first.</source>
        <translation>У вашій папці більше немає місця для документів: усього 50&#xa0;МБ. Спершу приберіть кілька.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Цей файл порожній.</translation>
    </message>
    <message>
        <source>Your classeur takes PDF, text documents (ODT), pictures (PNG, JPEG) and plain text. This is something else.</source>
        <translation>Ваша папка приймає PDF, текстові документи (ODT), зображення (PNG, JPEG) і простий текст. А це щось інше.</translation>
    </message>
    <message>
        <source>Your classeur is full. Remove something first.</source>
        <translation>Ваша папка повна. Спершу щось приберіть.</translation>
    </message>
    <message>
        <source>A document is too large for your space. Take it out of your classeur, or put your classeur on a USB stick.</source>
        <translation>Один документ завеликий для вашого простору. Приберіть його з папки або скопіюйте папку на USB-флешку.</translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui::EntryRow</name>
    <message>
        <source>Folder %1</source>
        <translation>Тека %1</translation>
    </message>
    <message>
        <source>Document %1, %2</source>
        <translation>Документ %1, %2</translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui::ImportPage</name>
    <message>
        <source>Add documents from my space</source>
        <translation>Додати документи з мого простору</translation>
    </message>
    <message>
        <source>Back to my classeur</source>
        <translation>Назад до моєї папки</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Add to my classeur</source>
        <translation>Додати до моєї папки</translation>
    </message>
    <message>
        <source>Your space is being opened…</source>
        <translation>Ваш простір відкривається…</translation>
    </message>
    <message>
        <source>All my documents</source>
        <translation>Усі мої документи</translation>
    </message>
    <message>
        <source>PDF, text documents (ODT), pictures and plain text, of 10 MB at most each.</source>
        <translation>PDF, текстові документи (ODT), зображення і простий текст, до 10&#xa0;МБ кожен.</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>До теки вище</translation>
    </message>
    <message>
        <source>This folder has %1 more. Put what you want into a folder of its own.</source>
        <translation>У цій теці є ще %1. Покладіть те, що хочете, в окрему теку.</translation>
    </message>
    <message>
        <source>There is no document in your space yet.</source>
        <translation>У вашому просторі ще немає документів.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Ця тека порожня.</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>Виберіть документи</translation>
    </message>
    <message numerus="yes">
        <source>Add %n documents</source>
        <translation>
            <numerusform>Додати %n документ</numerusform>
            <numerusform>Додати %n документи</numerusform>
            <numerusform>Додати %n документів</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Увійти ще раз</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Your documents are coming into your classeur</source>
        <translation>Ваші документи надходять до вашої папки</translation>
    </message>
    <message>
        <source>Documents that came</source>
        <translation>Документи, що надійшли</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Чекає</translation>
    </message>
    <message>
        <source>Coming…</source>
        <translation>Надходить…</translation>
    </message>
    <message>
        <source>In my classeur</source>
        <translation>У моїй папці</translation>
    </message>
    <message>
        <source>It was in my classeur already</source>
        <translation>Уже в моїй папці</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Не додано</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are in your classeur.</source>
        <translation>
            <numerusform>%n документ у вашій папці.</numerusform>
            <numerusform>%n документи у вашій папці.</numerusform>
            <numerusform>%n документів у вашій папці.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document was added.</source>
        <translation>Жодного документа не додано.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>Не вдалося додати %n документ.</numerusform>
            <numerusform>Не вдалося додати %n документи.</numerusform>
            <numerusform>Не вдалося додати %n документів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui::SpacePage</name>
    <message>
        <source>Keep it in my space</source>
        <translation>Зберегти в моєму просторі</translation>
    </message>
    <message>
        <source>Your classeur is on its way to your space…</source>
        <translation>Ваша папка прямує до вашого простору…</translation>
    </message>
    <message>
        <source>Documents sent</source>
        <translation>Надіслані документи</translation>
    </message>
    <message numerus="yes">
        <source>You need not wait. It goes on when you leave this page. It goes on after your visit too, for %n minutes.</source>
        <translation>
            <numerusform>Чекати не треба. Надсилання триває, коли ви йдете з цієї сторінки. Воно триває й після візиту, ще %n хвилину.</numerusform>
            <numerusform>Чекати не треба. Надсилання триває, коли ви йдете з цієї сторінки. Воно триває й після візиту, ще %n хвилини.</numerusform>
            <numerusform>Чекати не треба. Надсилання триває, коли ви йдете з цієї сторінки. Воно триває й після візиту, ще %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>%1 of %2 documents</source>
        <translation>Документи: %1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>This terminal tries again by itself, after your visit too, for %n minutes.</source>
        <translation>
            <numerusform>Термінал сам пробує ще раз, і після вашого візиту теж, протягом %n хвилини.</numerusform>
            <numerusform>Термінал сам пробує ще раз, і після вашого візиту теж, протягом %n хвилин.</numerusform>
            <numerusform>Термінал сам пробує ще раз, і після вашого візиту теж, протягом %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your five words open your classeur whatever happens.</source>
        <translation>Ваші п’ять слів відкриють вашу папку за будь-яких умов.</translation>
    </message>
    <message>
        <source>Keep it with five words too: they open your classeur whatever happens.</source>
        <translation>Збережіть її ще й за допомогою п’яти слів: вони відкриють вашу папку за будь-яких умов.</translation>
    </message>
    <message>
        <source>Back to my classeur</source>
        <translation>Назад до моєї папки</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Увійти ще раз</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Keep it with five words</source>
        <translation>Зберегти за допомогою п’яти слів</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>Завершити візит</translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui::StickPage</name>
    <message>
        <source>Put it on a USB stick</source>
        <translation>Скопіювати на USB-флешку</translation>
    </message>
    <message>
        <source>Plug your USB stick into the terminal. It appears here by itself. Nothing happens? This terminal may have no open socket: print your classeur instead.</source>
        <translation>Вставте USB-флешку в термінал. Вона з’явиться тут сама. Нічого не відбувається? Можливо, цей термінал не має вільного роз’єму: краще надрукуйте папку.</translation>
    </message>
    <message>
        <source>Your classeur and its documents go into a new folder. What is on your stick stays as it is.</source>
        <translation>Ваша папка та її документи потраплять у нову теку. Усе інше на флешці не зміниться.</translation>
    </message>
    <message>
        <source>Copy onto “%1” (%2 free)</source>
        <translation>Скопіювати на «%1» (вільно %2)</translation>
    </message>
    <message>
        <source>Your classeur goes onto your stick. Do not pull it out yet.</source>
        <translation>Вашу папку копіюють на флешку. Ще не виймайте її.</translation>
    </message>
    <message>
        <source>Documents copied</source>
        <translation>Скопійовані документи</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Back to my classeur</source>
        <translation>Назад до моєї папки</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>Завершити візит</translation>
    </message>
    <message>
        <source>Your classeur is on your stick, in the folder “%1”. You can pull it out.</source>
        <translation>Ваша папка на флешці, у теці «%1». Флешку можна вийняти.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not on this terminal, and so not on your stick.</source>
        <translation>
            <numerusform>%n документа немає на цьому терміналі, тому немає й на вашій флешці.</numerusform>
            <numerusform>%n документів немає на цьому терміналі, тому немає й на вашій флешці.</numerusform>
            <numerusform>%n документів немає на цьому терміналі, тому немає й на вашій флешці.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your stick cannot be written to. Take another one, or print your classeur.</source>
        <translation>На вашу флешку не можна записати. Візьміть іншу або надрукуйте папку.</translation>
    </message>
    <message>
        <source>Your stick has no room left. Make some room on it, or take another one.</source>
        <translation>На вашій флешці більше немає місця. Звільніть місце або візьміть іншу.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left on your stick.</source>
        <translation>Зупинено. На вашій флешці нічого не лишилося.</translation>
    </message>
</context>
<context>
    <name>belvedere::terminal::ui::AdminPage</name>
    <message>
        <source>Administration</source>
        <translation>Адміністрування</translation>
    </message>
    <message>
        <source>Update the content now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the former content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belvédère</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Métiers</source>
        <translation>Професії</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept: you can go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Classeurs to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none waits; %1 sent, %2 given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wait, the oldest for %2 min; %3 sent, %4 given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings name no service: everything works on this terminal alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to tell since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wait; %2 sent, %3 given up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::terminal::ui::CodePage</name>
    <message>
        <source>Administration</source>
        <translation>Адміністрування</translation>
    </message>
    <message>
        <source>Change the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the person in charge of this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new code has 8 letters or digits at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type the new code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>The code cannot be written on this terminal. Look at the disk and at who may write to the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code was set on this terminal. On a console, run “belvedere --set-admin-code”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is too short. Take 8 letters or digits at least.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::terminal::ui::Words</name>
    <message>
        <source>the network or the server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server cannot prove who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock of this terminal is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network asks for a sign-in of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server cannot serve just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another answer than the one expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk does not run. Start its session again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no content. Update now, or put a pack in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 500 MB are free on the disk. Keep fewer videos, or make some room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content was not checked for two weeks. Look at the address of the updates and at the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last update did not work. See the journal below, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A classeur waits to be sent for more than eight hours. Look at the services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service does not answer. The rest goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No administrator&apos;s code was set. On a console, run “belvedere --set-admin-code”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classeurs of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>asked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the settings name no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one did not work: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new content waits for the end of the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was never reached yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation type="unfinished">Перевірено %1.</translation>
    </message>
    <message>
        <source>Talks with advisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for the region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::territoire::ui::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>Діаграма</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Показано як</translation>
    </message>
</context>
<context>
    <name>belvedere::territoire::ui::EventCard</name>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Це вже минуло.</translation>
    </message>
    <message>
        <source>Keep %1 in my classeur</source>
        <translation>Зберегти в моїй папці: %1</translation>
    </message>
    <message>
        <source>%1 is in my classeur. Take it out.</source>
        <translation>%1 — уже в моїй папці. Прибрати звідти.</translation>
    </message>
</context>
<context>
    <name>belvedere::territoire::ui::RecruitingList</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Tension in %1: %2.</source>
        <translation>Найм у %1 році: %2.</translation>
    </message>
    <message>
        <source>Published for: %1</source>
        <translation>Цифри опубліковано для: %1</translation>
    </message>
    <message>
        <source>Read the fiche: %1</source>
        <translation>Читати картку професії: %1</translation>
    </message>
    <message>
        <source>%1: %2.
%3</source>
        <translation>%1: %2.
%3</translation>
    </message>
</context>
<context>
    <name>belvedere::territoire::ui::TensionLine</name>
    <message>
        <source>%1. Opens my territory.</source>
        <translation>%1. Відкриває «Мій край».</translation>
    </message>
</context>
<context>
    <name>belvedere::territoire::ui::TerritoirePage</name>
    <message>
        <source>My territory</source>
        <translation>Мій край</translation>
    </message>
    <message>
        <source>This event is no longer known here.</source>
        <translation>Ця подія тут більше не відома.</translation>
    </message>
    <message>
        <source>What is known of the territory cannot be read.</source>
        <translation>Дані про ваш край не можна прочитати.</translation>
    </message>
    <message>
        <source>My territory: %1</source>
        <translation>Мій край: %1</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Ця подія</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>Найближчі події</translation>
    </message>
    <message>
        <source>Pôles de compétitivité</source>
        <translation>Кластери (pôles de compétitivité)</translation>
    </message>
    <message>
        <source>Companies, schools and laboratories that work together.</source>
        <translation>Підприємства, школи й лабораторії, які працюють разом.</translation>
    </message>
    <message>
        <source>No pôle de compétitivité is known here.</source>
        <translation>Тут немає жодного відомого кластера.</translation>
    </message>
    <message>
        <source>What is being prepared</source>
        <translation>Що готується</translation>
    </message>
    <message>
        <source>How the métiers of here may change.</source>
        <translation>Як можуть змінитися тутешні професії.</translation>
    </message>
    <message>
        <source>No note is known here.</source>
        <translation>Тут немає жодної відомої нотатки.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Департамент</translation>
    </message>
    <message>
        <source>The métiers that recruit</source>
        <translation>Професії, де шукають працівників</translation>
    </message>
    <message>
        <source>No figure is known for this department.</source>
        <translation>Для цього департаменту немає відомих цифр.</translation>
    </message>
    <message>
        <source>What employers meant to recruit in %1. Where they find it hard, a job is often easier to find.</source>
        <translation>Скількох працівників хотіли найняти у %1 році. Де людей знайти важко, там роботу часто знайти легше.</translation>
    </message>
    <message>
        <source>Touch a bar to read the fiche.</source>
        <translation>Торкніться стовпчика, щоб прочитати картку професії.</translation>
    </message>
    <message>
        <source>From year to year</source>
        <translation>Рік за роком</translation>
    </message>
    <message>
        <source>Recruitment projects of the first three of them.</source>
        <translation>Плани найму для перших трьох професій.</translation>
    </message>
    <message>
        <source>No event is known here for now.</source>
        <translation>Поки що тут немає відомих подій.</translation>
    </message>
</context>
<context>
    <name>belvedere::training::ui::TrainingPage</name>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>Print this guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this guide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson %1 of %2, %3 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite: “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with a trial class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve pupils who are played: nobody is there, and nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with an example interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With somebody invented: nobody is there, and nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
