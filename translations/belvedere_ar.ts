<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Comparison</name>
    <message>
        <source>In one sentence</source>
        <translation>في جملة واحدة</translation>
    </message>
    <message>
        <source>Level of entry</source>
        <translation>مستوى الدخول</translation>
    </message>
    <message>
        <source>What to study</source>
        <translation>ماذا ندرس</translation>
    </message>
    <message>
        <source>What one likes there</source>
        <translation>ما يعجب الناس فيها</translation>
    </message>
    <message>
        <source>Where one works</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع المهني</translation>
    </message>
    <message>
        <source>Groupe</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Métiers side by side</source>
        <translation>مهن جنبا إلى جنب</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Write a few words first.</source>
        <translation>اكتب بضع كلمات أولا.</translation>
    </message>
    <message>
        <source>An answer is needed here.</source>
        <translation>الإجابة مطلوبة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: %n letter(s) at most.</source>
        <translation>
            <numerusform>النص طويل جدا: %n حرف على الأكثر.</numerusform>
            <numerusform>النص طويل جدا: %n حرف على الأكثر.</numerusform>
            <numerusform>النص طويل جدا: %n حرفان على الأكثر.</numerusform>
            <numerusform>النص طويل جدا: %n أحرف على الأكثر.</numerusform>
            <numerusform>النص طويل جدا: %n حرفا على الأكثر.</numerusform>
            <numerusform>النص طويل جدا: %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>اختر إحدى الإجابات.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Example: prenom@exemple.fr</source>
        <translation>هذا ليس عنوان بريد إلكتروني. مثال: prenom@exemple.fr</translation>
    </message>
    <message>
        <source>This is no telephone number. Example: 06 12 34 56 78</source>
        <translation>هذا ليس رقم هاتف. مثال: 06 12 34 56 78</translation>
    </message>
    <message>
        <source>Choose your commune in the list.</source>
        <translation>اختر بلديتك من القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>جار الإرسال…</translation>
    </message>
    <message>
        <source>It is sent. You will be called.</source>
        <translation>تم الإرسال. سيتصلون بك هاتفيا.</translation>
    </message>
    <message>
        <source>It is sent. You will have the answer by e-mail.</source>
        <translation>تم الإرسال. ستصلك الإجابة بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The network does not answer. Your question is kept here, locked. It leaves by itself, also after your visit. After %1 it is erased.</source>
        <translation>الشبكة لا تستجيب. سؤالك محفوظ هنا ومقفل. يرسل تلقائيا حتى بعد زيارتك. بعد %1 يتم محوه.</translation>
    </message>
    <message>
        <source>It is not sent, and could not be kept. Stay a moment: it is tried again. Or go to see somebody.</source>
        <translation>لم يرسل السؤال ولم يمكن حفظه. انتظر لحظة: نحاول من جديد. أو اذهب لمقابلة شخص ما.</translation>
    </message>
    <message>
        <source>It is not sent. Nothing of it is kept.</source>
        <translation>لم يرسل السؤال. لم يحفظ منه شيء.</translation>
    </message>
    <message>
        <source>The advisers have your question. Keep your classeur now: without its code the answer cannot be found.</source>
        <translation>وصل سؤالك إلى المستشارين. احفظ ملفك الآن: بدون رمزه لا يمكن العثور على الجواب.</translation>
    </message>
</context>
<context>
    <name>FicheLook</name>
    <message>
        <source>The work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>أين وكيف</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>ما تحتاجه المهنة</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>الطريق إلى المهنة</translation>
    </message>
    <message>
        <source>Jobs and careers</source>
        <translation>التوظيف والمسار المهني</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>What to study</source>
        <translation>ماذا ندرس</translation>
    </message>
    <message>
        <source>Métiers close to it</source>
        <translation>مهن قريبة منها</translation>
    </message>
    <message>
        <source>Level of entry</source>
        <translation>مستوى الدخول</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع المهني</translation>
    </message>
    <message>
        <source>Where one works</source>
        <translation>مكان العمل</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>عناوين</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>ROME codes</source>
        <translation>رموز ROME</translation>
    </message>
    <message>
        <source>This fiche is not here</source>
        <translation>بطاقة المهنة هذه غير موجودة هنا</translation>
    </message>
    <message>
        <source>It may have been renamed. Go back and choose another métier.</source>
        <translation>ربما تغير اسمها. يمكن الرجوع واختيار مهنة أخرى.</translation>
    </message>
</context>
<context>
    <name>FormationWords</name>
    <message>
        <source>Leads straight to this métier</source>
        <translation>يؤدي مباشرة إلى هذه المهنة</translation>
    </message>
    <message>
        <source>Asked for by this métier</source>
        <translation>مطلوب لهذه المهنة</translation>
    </message>
    <message>
        <source>May lead to this métier</source>
        <translation>قد يؤدي إلى هذه المهنة</translation>
    </message>
    <message>
        <source>Same field, level asked for</source>
        <translation>نفس المجال، بالمستوى المطلوب</translation>
    </message>
    <message>
        <source>Same field, another level</source>
        <translation>نفس المجال، بمستوى آخر</translation>
    </message>
    <message>
        <source>Dates to be asked</source>
        <translation>يجب السؤال عن التواريخ</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>ابتداء من %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 (full)</source>
        <translation>%1 (لا أماكن متبقية)</translation>
    </message>
    <message>
        <source>%1 (applications suspended)</source>
        <translation>%1 (التسجيل متوقف)</translation>
    </message>
    <message>
        <source>One may start all year round</source>
        <translation>يمكن البدء طوال السنة</translation>
    </message>
    <message numerus="yes">
        <source>and %n other date(s)</source>
        <translation>
            <numerusform>ولا تاريخ آخر</numerusform>
            <numerusform>وتاريخ آخر</numerusform>
            <numerusform>وتاريخان آخران</numerusform>
            <numerusform>و%n تواريخ أخرى</numerusform>
            <numerusform>و%n تاريخا آخر</numerusform>
            <numerusform>و%n تاريخ آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>in alternance with a company</source>
        <translation>بالتناوب مع شركة (alternance)</translation>
    </message>
    <message>
        <source>entirely at a distance</source>
        <translation>كله عن بعد</translation>
    </message>
    <message>
        <source>partly at a distance</source>
        <translation>جزء منه عن بعد</translation>
    </message>
    <message>
        <source>the costs may be paid for: ask</source>
        <translation>قد تدفع جهة ما التكاليف: يجب السؤال</translation>
    </message>
    <message>
        <source>less than 1 km away</source>
        <translation>على بعد أقل من 1 كم</translation>
    </message>
    <message>
        <source>about %1 km away</source>
        <translation>على بعد نحو %1 كم</translation>
    </message>
    <message>
        <source>Source: offers in LHÉO</source>
        <translation>المصدر: عروض LHÉO</translation>
    </message>
    <message>
        <source>Source: offers in LHÉO, %1</source>
        <translation>المصدر: عروض LHÉO، %1</translation>
    </message>
    <message>
        <source>Source: Onisep, IDEO</source>
        <translation>المصدر: Onisep, IDEO</translation>
    </message>
    <message>
        <source>Source: Onisep, IDEO, %1</source>
        <translation>المصدر: Onisep, IDEO، %1</translation>
    </message>
</context>
<context>
    <name>GroupeChips</name>
    <message>
        <source>See the métiers: %1</source>
        <translation>عرض المهن: %1</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>No diploma</source>
        <translation>بدون شهادة</translation>
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
        <translation>أكثر من Bac + 5</translation>
    </message>
</context>
<context>
    <name>RecruitingChart</name>
    <message>
        <source>Expected to be hard to fill</source>
        <translation>وظائف يتوقع أن يصعب شغلها</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>الوظائف الأخرى</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>The sign-in took too long and its pass has expired. Sign in again.</source>
        <translation>استغرق تسجيل الدخول وقتا طويلا ولم يعد صالحا. يرجى تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The clock of this terminal is wrong. No site can prove who it is. Tell the person in charge of the room.</source>
        <translation>ساعة هذا الجهاز غير صحيحة. لا يمكن لأي موقع أن يثبت هويته. يرجى إخبار الشخص المسؤول عن القاعة.</translation>
    </message>
    <message>
        <source>This network wants a sign-in of its own before it lets anybody through. Tell the person in charge of the room.</source>
        <translation>هذه الشبكة تطلب تسجيل دخول خاصا بها قبل السماح لأي شخص بالمرور. يرجى إخبار الشخص المسؤول عن القاعة.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The line of this terminal may be down. Try again in a moment.</source>
        <translation>لا يمكن الوصول إلى %1. ربما انقطع اتصال هذا الجهاز. يرجى المحاولة من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>%1 is too slow to answer. Try again in a moment.</source>
        <translation>تأخر الرد من %1 كثيرا. يرجى المحاولة من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>%1 is out of order just now. Try again in a few minutes.</source>
        <translation>الموقع %1 معطل الآن. يرجى المحاولة من جديد بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The network of this place does not let the terminal go to %1. Tell the person in charge of the room.</source>
        <translation>شبكة هذا المكان لا تسمح للجهاز بالوصول إلى %1. يرجى إخبار الشخص المسؤول عن القاعة.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is the right site. Its page was not opened. Tell the person in charge of the room.</source>
        <translation>لا يستطيع %1 أن يثبت أنه الموقع الصحيح. لم تفتح صفحته. يرجى إخبار الشخص المسؤول عن القاعة.</translation>
    </message>
    <message>
        <source>This terminal may not go on: the sign-in leads to a site that it does not know. Tell the person in charge of the room.</source>
        <translation>لا يمكن لهذا الجهاز أن يتابع: تسجيل الدخول يؤدي إلى موقع لا يعرفه. يرجى إخبار الشخص المسؤول عن القاعة.</translation>
    </message>
    <message>
        <source>The page of the sign-in stopped. Try again.</source>
        <translation>توقفت صفحة تسجيل الدخول. يرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>%1 gave an answer that the terminal does not understand. Try again, or tell the person in charge of the room.</source>
        <translation>وصل من %1 رد لا يفهمه الجهاز. يرجى المحاولة من جديد، أو إخبار الشخص المسؤول عن القاعة.</translation>
    </message>
</context>
<context>
    <name>TerritoireWords</name>
    <message>
        <source>almost none</source>
        <translation>القليل جدا منها</translation>
    </message>
    <message>
        <source>almost all</source>
        <translation>كلها تقريبا</translation>
    </message>
    <message>
        <source>about %1 out of %2</source>
        <translation>نحو %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 recruitment project(s) in %2</source>
        <translation>
            <numerusform>%1 مشروع توظيف في %2</numerusform>
            <numerusform>%1 مشروع توظيف في %2</numerusform>
            <numerusform>%1 مشروع توظيف في %2</numerusform>
            <numerusform>%1 مشاريع توظيف في %2</numerusform>
            <numerusform>%1 مشروع توظيف في %2</numerusform>
            <numerusform>%1 مشروع توظيف في %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 hard to fill</source>
        <translation>%1، %2 يصعب شغلها</translation>
    </message>
    <message>
        <source>very easy to recruit (1 of 5)</source>
        <translation>توظيف سهل جدا (1 من 5)</translation>
    </message>
    <message>
        <source>easy to recruit (2 of 5)</source>
        <translation>توظيف سهل (2 من 5)</translation>
    </message>
    <message>
        <source>neither easy nor hard to recruit (3 of 5)</source>
        <translation>توظيف ليس سهلا ولا صعبا (3 من 5)</translation>
    </message>
    <message>
        <source>hard to recruit (4 of 5)</source>
        <translation>توظيف صعب (4 من 5)</translation>
    </message>
    <message>
        <source>very hard to recruit (5 of 5)</source>
        <translation>توظيف صعب جدا (5 من 5)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>up by %1 % since %2</source>
        <translation>ارتفاع بنسبة %1 % منذ %2</translation>
    </message>
    <message>
        <source>down by %1 % since %2</source>
        <translation>انخفاض بنسبة %1 % منذ %2</translation>
    </message>
    <message>
        <source>stable since %1</source>
        <translation>بدون تغيير منذ %1</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>المصدر: %1، %2</translation>
    </message>
    <message>
        <source>Source: %1, from %2 to %3</source>
        <translation>المصدر: %1، من %2 إلى %3</translation>
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
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4</source>
        <translation>من %1، %2، إلى %3، %4</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1، %2 – %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Also on %1</source>
        <translation>أيضا يوم %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>%1, and later</source>
        <translation>%1، ثم في أيام أخرى</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list; the first may itself be a list &quot;A, B&quot;.</extracomment>
        <translation>%1 و %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name between quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Nothing to see yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>One valley stands out: %1.</source>
        <translation>واد واحد يظهر بوضوح: %1.</translation>
    </message>
    <message>
        <source>One valley comes a little ahead: %1.</source>
        <translation>واد واحد يتقدم قليلا: %1.</translation>
    </message>
    <message>
        <source>These two valleys are equally yours: %1.</source>
        <translation>هذان الواديان يناسبانك بنفس القدر: %1.</translation>
    </message>
    <message>
        <source>These three valleys are equally yours: %1.</source>
        <translation>هذه الأودية الثلاثة تناسبك بنفس القدر: %1.</translation>
    </message>
    <message>
        <source>You like many things: no valley comes first.</source>
        <translation>تعجبك أشياء كثيرة: لا يوجد واد يتقدم على غيره.</translation>
    </message>
    <message>
        <source>You have answered %1 questions of %2. These are leanings, not a result. Each answer more makes the view clearer.</source>
        <translation>أجبت عن %1 من الأسئلة من أصل %2. هذه ميول وليست نتيجة. كل إجابة جديدة تجعل الصورة أوضح.</translation>
    </message>
    <message>
        <source>You have often chosen “none of these”. These are leanings, not a result. Change some answers, or explore freely: it is a good way too.</source>
        <translation>اخترت كثيرا «لا شيء من هذا». هذه ميول وليست نتيجة. يمكنك تغيير بعض الإجابات، أو الاستكشاف بحرية: هذه طريق جيدة أيضا.</translation>
    </message>
    <message>
        <source>Your answers say so clearly. The other valleys stay open to you.</source>
        <translation>إجاباتك تقول ذلك بوضوح. والأودية الأخرى تبقى مفتوحة لك.</translation>
    </message>
    <message>
        <source>It is likely, not certain. Look at the next ones too.</source>
        <translation>هذا محتمل وليس مؤكدا. من المفيد رؤية الأودية التالية أيضا.</translation>
    </message>
    <message>
        <source>Your answers do not tell them apart. Look at each, and keep what you like.</source>
        <translation>إجاباتك لا تفرق بينها. يمكنك رؤية كل واحد منها، وحفظ ما يعجبك.</translation>
    </message>
    <message>
        <source>No leaning shows yet.</source>
        <translation>لا يظهر أي ميل بعد.</translation>
    </message>
    <message>
        <source>You lean a little towards %1.</source>
        <translation>لديك ميل بسيط إلى %1.</translation>
    </message>
    <message>
        <source>Because you %1</source>
        <extracomment>%1 completes the sentence: &quot;like to grow things&quot;.</extracomment>
        <translation>لأنك %1</translation>
    </message>
    <message>
        <source>It goes with: %1</source>
        <extracomment>%1 is an interest that a métier answers to.</extracomment>
        <translation>يتوافق مع: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui</name>
    <message>
        <source>Put into my classeur on %1</source>
        <translation>وضع في ملفي يوم %1</translation>
    </message>
    <message>
        <source>My wish no. %1</source>
        <translation>رغبتي رقم %1</translation>
    </message>
    <message>
        <source>My five words, to find my classeur again:</source>
        <translation>كلماتي الخمس، لأجد ملفي من جديد:</translation>
    </message>
    <message>
        <source>Until %1, on the same terminal.</source>
        <translation>حتى %1، على نفس الجهاز.</translation>
    </message>
    <message>
        <source>My wishes, in order</source>
        <translation>رغباتي بالترتيب</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1، عند %2</translation>
    </message>
    <message>
        <source>Métiers</source>
        <translation>المهن</translation>
    </message>
    <message>
        <source>Formations</source>
        <translation>التكوينات</translation>
    </message>
    <message>
        <source>People, places and dates</source>
        <translation>أشخاص وأماكن ومواعيد</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>الفيديوهات</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>مستنداتي</translation>
    </message>
    <message>
        <source>Answers to me</source>
        <translation>الردود التي وصلتني</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>نتائجي</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>مستند نصي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>Until %1, on every terminal of the region.</source>
        <translation>حتى %1، على كل أجهزة المنطقة.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقويم</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::BinList</name>
    <message>
        <source>Hide what was removed</source>
        <translation>إخفاء ما أزيل</translation>
    </message>
    <message numerus="yes">
        <source>Removed in this visit: %n</source>
        <translation>
            <numerusform>لم يزل شيء في هذه الزيارة</numerusform>
            <numerusform>أزيل في هذه الزيارة: %n</numerusform>
            <numerusform>أزيل في هذه الزيارة: %n</numerusform>
            <numerusform>أزيل في هذه الزيارة: %n</numerusform>
            <numerusform>أزيل في هذه الزيارة: %n</numerusform>
            <numerusform>أزيل في هذه الزيارة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All this is erased at the end of your visit.</source>
        <translation>كل هذا يمحى في نهاية زيارتك.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>استرجاع %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::ClasseurPage</name>
    <message>
        <source>My classeur</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>Nothing in your classeur has these words.</source>
        <translation>لا شيء في ملفك يحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Your classeur is full. Remove something first.</source>
        <translation>ملفك ممتلئ. يجب إزالة شيء منه أولا.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare my first métiers side by side</source>
        <translation>مقارنة مهني الأولى جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Keep my classeur</source>
        <translation>حفظ ملفي</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>إضافة مستندات</translation>
    </message>
    <message>
        <source>Add documents from my space</source>
        <translation>إضافة مستندات من مساحتي</translation>
    </message>
    <message>
        <source>This note is too long. Please shorten it.</source>
        <translation>هذه الملاحظة طويلة جدا. يرجى اختصارها.</translation>
    </message>
    <message numerus="yes">
        <source>An item has %n tags at most. Take one away first.</source>
        <translation>
            <numerusform>لا يمكن إضافة وسوم إلى هذا العنصر.</numerusform>
            <numerusform>لكل عنصر وسم واحد على الأكثر. يجب إزالته أولا.</numerusform>
            <numerusform>لكل عنصر وسمان على الأكثر. يجب إزالة أحدهما أولا.</numerusform>
            <numerusform>لكل عنصر %n وسوم على الأكثر. يجب إزالة وسم أولا.</numerusform>
            <numerusform>لكل عنصر %n وسما على الأكثر. يجب إزالة وسم أولا.</numerusform>
            <numerusform>لكل عنصر %n وسم على الأكثر. يجب إزالة وسم أولا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>تمت الإزالة.</translation>
    </message>
    <message>
        <source>Your classeur is still empty</source>
        <translation>ملفك ما زال فارغا</translation>
    </message>
    <message>
        <source>Touch “Keep” on a métier you like. You find it again here.</source>
        <translation>عند لمس «حفظ» في مهنة تعجبك، تظهر هنا.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>لعب</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>I have five words</source>
        <translation>لدي خمس كلمات</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::DocumentPage</name>
    <message>
        <source>This document is broken and cannot be shown. It stays in your classeur as it is.</source>
        <translation>هذا المستند تالف ولا يمكن عرضه. يبقى في ملفك كما هو.</translation>
    </message>
    <message>
        <source>This document is locked by a password and cannot be shown here. It stays in your classeur as it is.</source>
        <translation>هذا المستند محمي بكلمة سر ولا يمكن عرضه هنا. يبقى في ملفك كما هو.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here. It stays in your classeur as it is.</source>
        <translation>هذه الصورة كبيرة جدا ولا يمكن عرضها هنا. تبقى في ملفك كما هي.</translation>
    </message>
    <message>
        <source>This document cannot be shown here. It stays in your classeur as it is.</source>
        <translation>لا يمكن عرض هذا المستند هنا. يبقى في ملفك كما هو.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>This document is not on this terminal. It is still where you kept it: try again later, or from the terminal on which you added it.</source>
        <translation>هذا المستند ليس على هذا الجهاز. ما زال في المكان الذي حفظ فيه: يمكن المحاولة لاحقا، أو من الجهاز الذي أضيف منه.</translation>
    </message>
    <message>
        <source>Text documents (ODT) cannot be shown here. This one stays in your classeur as it is.</source>
        <translation>لا يمكن عرض المستندات النصية (ODT) هنا. يبقى هذا المستند في ملفك كما هو.</translation>
    </message>
    <message>
        <source>Your document is being opened…</source>
        <translation>جار فتح مستندك…</translation>
    </message>
    <message>
        <source>This is the beginning of a long text. All of it is in your classeur.</source>
        <translation>هذه بداية نص طويل. النص كله موجود في ملفك.</translation>
    </message>
    <message>
        <source>These are dates for the calendar of a telephone or a computer: open this document there, and they are added. They go with your classeur.</source>
        <translation>هذه مواعيد لتقويم الهاتف أو الحاسوب: افتح هذا المستند هناك فتُضاف إليه. وهي ترافق ملفك.</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::FindRow</name>
    <message>
        <source>Search in my classeur</source>
        <translation>بحث في ملفي</translation>
    </message>
    <message>
        <source>Show only:</source>
        <translation>عرض فقط:</translation>
    </message>
    <message>
        <source>Only what has the tag “%1”</source>
        <translation>فقط ما يحمل الوسم «%1»</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::ItemCard</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1، الترتيب %2 من %3</translation>
    </message>
    <message>
        <source>Drag %1 to another place</source>
        <translation>سحب %1 إلى مكان آخر</translation>
    </message>
    <message>
        <source>not on this terminal</source>
        <translation>ليس على هذا الجهاز</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Take %1 up again</source>
        <translation>متابعة %1</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>مشاهدة %1</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>Wish no. %1</source>
        <translation>الرغبة رقم %1</translation>
    </message>
    <message>
        <source>Add to my wishes</source>
        <translation>إضافة إلى رغباتي</translation>
    </message>
    <message>
        <source>%1 is my wish no. %2. Take it out of my wishes</source>
        <translation>%1: رغبتي رقم %2. إزالة من رغباتي</translation>
    </message>
    <message>
        <source>Add %1 to my wishes</source>
        <translation>إضافة %1 إلى رغباتي</translation>
    </message>
    <message>
        <source>Change my note</source>
        <translation>تغيير ملاحظتي</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Change my note on %1</source>
        <translation>تغيير ملاحظتي عن %1</translation>
    </message>
    <message>
        <source>Write a note on %1</source>
        <translation>كتابة ملاحظة عن %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>وسوم %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>نقل إلى أعلى: %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>نقل إلى أسفل: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>My note (for me alone)</source>
        <translation>ملاحظتي (لي وحدي)</translation>
    </message>
    <message>
        <source>My note on %1</source>
        <translation>ملاحظتي عن %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::KeepPage</name>
    <message>
        <source>This terminal has no room left. Your classeur is still on the screen: print it, or tell the person in charge of the room, then try again.</source>
        <translation>لم يبق مكان على هذا الجهاز. ملفك ما زال على الشاشة: يمكن طباعته، أو إخبار الشخص المسؤول عن القاعة ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>This terminal cannot keep classeurs today. Your classeur is still on the screen: print it, or go to another terminal.</source>
        <translation>لا يمكن لهذا الجهاز حفظ الملفات اليوم. ملفك ما زال على الشاشة: يمكن طباعته، أو استعمال جهاز آخر.</translation>
    </message>
    <message>
        <source>Keeping did not work. Your classeur is still on the screen: try again, or print it.</source>
        <translation>لم ينجح الحفظ. ملفك ما زال على الشاشة: يمكن المحاولة من جديد، أو طباعته.</translation>
    </message>
    <message>
        <source>Your classeur is kept on this terminal. It is being sent, for the others to have it too…</source>
        <translation>ملفك محفوظ على هذا الجهاز. يتم الآن إرساله إلى الأجهزة الأخرى…</translation>
    </message>
    <message>
        <source>Your classeur is kept. You can find it again on every terminal of the region.</source>
        <translation>ملفك محفوظ. يمكنك إيجاده على كل أجهزة المنطقة.</translation>
    </message>
    <message>
        <source>Your classeur is kept on this terminal. The line does not work just now: the other terminals will have it later, you have nothing to do.</source>
        <translation>ملفك محفوظ على هذا الجهاز. الشبكة لا تعمل الآن: سيصل إلى الأجهزة الأخرى لاحقا، وليس عليك فعل أي شيء.</translation>
    </message>
    <message>
        <source>Your classeur is kept on this terminal.</source>
        <translation>ملفك محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Keep my classeur</source>
        <translation>حفظ ملفي</translation>
    </message>
    <message>
        <source>Put it on a USB stick</source>
        <translation>نسخ على مفتاح USB</translation>
    </message>
    <message>
        <source>In my cloud (Nextcloud)</source>
        <translation>في سحابتي (Nextcloud)</translation>
    </message>
    <message>
        <source>Keep it in my space</source>
        <translation>حفظ في مساحتي</translation>
    </message>
    <message>
        <source>Your classeur is being locked…</source>
        <translation>جار قفل ملفك لحمايته…</translation>
    </message>
    <message>
        <source>Write down these five words, or take a picture of them. They are the only key: nobody can find them again.</source>
        <translation>يجب كتابة هذه الكلمات الخمس أو تصويرها. هي المفتاح الوحيد: لا أحد يستطيع إيجادها من جديد.</translation>
    </message>
    <message>
        <source>The five words as a QR code</source>
        <translation>الكلمات الخمس كرمز QR</translation>
    </message>
    <message>
        <source>On your phone: aim its camera at this square. The five words appear, copy them into your notes.</source>
        <translation>على هاتفك: توجيه الكاميرا نحو هذا المربع. تظهر الكلمات الخمس، ويمكن نسخها في ملاحظاتك.</translation>
    </message>
    <message>
        <source>Come back before %1. After that day it is erased.</source>
        <translation>يجب الرجوع قبل %1. بعد هذا اليوم يمحى الملف.</translation>
    </message>
    <message>
        <source>Print the words and my classeur</source>
        <translation>طباعة الكلمات وملفي</translation>
    </message>
    <message>
        <source>I have my words: end my visit</source>
        <translation>كلماتي معي: إنهاء زيارتي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة من جديد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>End without keeping</source>
        <translation>إنهاء بدون حفظ</translation>
    </message>
    <message>
        <source>Your five words: %1</source>
        <translation>كلماتك الخمس: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::ResumePage</name>
    <message>
        <source>This classeur was made on a newer terminal. Try the terminal where you made it.</source>
        <translation>هذا الملف صنع على جهاز أحدث. يمكن المحاولة على الجهاز الذي صنع عليه.</translation>
    </message>
    <message>
        <source>This terminal does not have it, and the line to the others does not work just now. Try again later, or on the terminal where you made it.</source>
        <translation>الملف ليس على هذا الجهاز، والشبكة لا تعمل الآن. يمكن المحاولة لاحقا، أو على الجهاز الذي صنع عليه الملف.</translation>
    </message>
    <message>
        <source>This classeur cannot be read on this terminal. Tell the person in charge of the room.</source>
        <translation>لا يمكن قراءة هذا الملف على هذا الجهاز. يرجى إخبار الشخص المسؤول عن القاعة.</translation>
    </message>
    <message>
        <source>Find my classeur again</source>
        <translation>إيجاد ملفي من جديد</translation>
    </message>
    <message>
        <source>Type your five words, in order.</source>
        <translation>كتابة كلماتك الخمس بالترتيب.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>الكلمة %1</translation>
    </message>
    <message>
        <source>Open my classeur</source>
        <translation>فتح ملفي</translation>
    </message>
    <message>
        <source>No word of ours begins like “%1”. Look at your paper again.</source>
        <translation>لا توجد عندنا كلمة تبدأ بـ «%1». يرجى النظر في ورقتك من جديد.</translation>
    </message>
    <message>
        <source>One of these words is not one of ours. Look at your paper again.</source>
        <translation>إحدى هذه الكلمات ليست في قائمتنا. يرجى النظر في ورقتك من جديد.</translation>
    </message>
    <message>
        <source>Looking for your classeur…</source>
        <translation>جار البحث عن ملفك…</translation>
    </message>
    <message>
        <source>No classeur opens with these words. Check each word and its place. A classeur is kept for a time only.</source>
        <translation>لا يوجد ملف يفتح بهذه الكلمات. يرجى التأكد من كل كلمة ومن مكانها. الملف يحفظ لمدة محدودة فقط.</translation>
    </message>
    <message>
        <source>No classeur opens with these words. Check each word and its place. A classeur is kept for a time only, on the terminal where it was made.</source>
        <translation>لا يوجد ملف يفتح بهذه الكلمات. يرجى التأكد من كل كلمة ومن مكانها. الملف يحفظ لمدة محدودة فقط، على الجهاز الذي صنع عليه.</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::TagEditor</name>
    <message>
        <source>Tag “%1” for %2</source>
        <translation>الوسم «%1» لـ %2</translation>
    </message>
    <message>
        <source>A word of my own</source>
        <translation>كلمة من عندي</translation>
    </message>
    <message>
        <source>A tag of my own for %1</source>
        <translation>وسم من عندي لـ %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add this tag to %1</source>
        <translation>إضافة هذا الوسم إلى %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::WishList</name>
    <message>
        <source>Touch “Add to my wishes” under what you want most: it comes here, in your order.</source>
        <translation>عند لمس «إضافة إلى رغباتي» تحت أكثر ما يعجبك، يظهر هنا حسب ترتيبك.</translation>
    </message>
    <message>
        <source>My wishes, in order</source>
        <translation>رغباتي بالترتيب</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::WishRow</name>
    <message>
        <source>Drag the wish %1</source>
        <translation>سحب الرغبة %1</translation>
    </message>
    <message>
        <source>Wish no. %1: %2</source>
        <translation>الرغبة رقم %1: %2</translation>
    </message>
    <message>
        <source>Move the wish %1 up</source>
        <translation>نقل الرغبة %1 إلى أعلى</translation>
    </message>
    <message>
        <source>Move the wish %1 down</source>
        <translation>نقل الرغبة %1 إلى أسفل</translation>
    </message>
    <message>
        <source>Take %1 out of my wishes</source>
        <translation>إزالة %1 من رغباتي</translation>
    </message>
</context>
<context>
    <name>belvedere::contact::ui::CountedPanel</name>
    <message>
        <source>For the region, if you like</source>
        <translation>للمنطقة، إن أردت</translation>
    </message>
    <message>
        <source>Nobody learns who you are: the answers are only counted, with those of many others.</source>
        <translation>لن يعرف أحد من أنت: تُحسب الإجابات فقط، مع إجابات كثيرين غيرك.</translation>
    </message>
    <message>
        <source>How do you like to be answered?</source>
        <translation>كيف تفضّل أن نجيبك؟</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>عبر الدردشة</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>A woman or a girl</source>
        <translation>امرأة أو فتاة</translation>
    </message>
    <message>
        <source>A man or a boy</source>
        <translation>رجل أو فتى</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>إجابة أخرى</translation>
    </message>
</context>
<context>
    <name>belvedere::contact::ui::EnquiryPage</name>
    <message>
        <source>Mon orientation en ligne answers you</source>
        <translation>Mon orientation en ligne يجيبك</translation>
    </message>
    <message>
        <source>By chat, e-mail or telephone. It opens here. You come back with the button above.</source>
        <translation>بالدردشة أو البريد الإلكتروني أو الهاتف. يفتح الموقع هنا. تعود بالزر في الأعلى.</translation>
    </message>
    <message>
        <source>Open Mon orientation en ligne</source>
        <translation>افتح Mon orientation en ligne</translation>
    </message>
    <message>
        <source>Or later, on your phone: hold its camera in front of the code.</source>
        <translation>أو لاحقا على هاتفك: ضع كاميرا الهاتف أمام الرمز.</translation>
    </message>
    <message>
        <source>A code for your phone: Mon orientation en ligne</source>
        <translation>رمز لهاتفك: Mon orientation en ligne</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>لا يرسل شيء</translation>
    </message>
    <message>
        <source>See the people who can help</source>
        <translation>انظر من يمكنه مساعدتك</translation>
    </message>
    <message>
        <source>(passed over)</source>
        <translation>(بدون إجابة)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>تغيير: %1</translation>
    </message>
    <message>
        <source>the advisers of the region</source>
        <translation>مستشارو المنطقة</translation>
    </message>
    <message>
        <source>Read it again, then begin</source>
        <translation>أعد القراءة ثم ابدأ</translation>
    </message>
    <message>
        <source>Read it again, then send it</source>
        <translation>أعد القراءة ثم أرسل</translation>
    </message>
    <message>
        <source>To whom: %1. Nobody else reads it.</source>
        <translation>إلى من: %1. لا يقرؤه أحد غيرهم.</translation>
    </message>
    <message numerus="yes">
        <source>For how long: they keep it %n day(s) at most, then erase it.</source>
        <translation>
            <numerusform>المدة: يحفظونه %n يوم على الأكثر ثم يمحونه.</numerusform>
            <numerusform>المدة: يحفظونه %n يوم على الأكثر ثم يمحونه.</numerusform>
            <numerusform>المدة: يحفظونه %n يومين على الأكثر ثم يمحونه.</numerusform>
            <numerusform>المدة: يحفظونه %n أيام على الأكثر ثم يمحونه.</numerusform>
            <numerusform>المدة: يحفظونه %n يوما على الأكثر ثم يمحونه.</numerusform>
            <numerusform>المدة: يحفظونه %n يوم على الأكثر ثم يمحونه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without network it waits here, locked, for %1 at most.</source>
        <translation>بدون شبكة ينتظر هنا مقفلا، %1 على الأكثر.</translation>
    </message>
    <message>
        <source>Begin to talk</source>
        <translation>ابدأ الحديث</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send nothing, erase it</source>
        <translation>لا ترسل شيئا وامح كل شيء</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يرسل</translation>
    </message>
    <message>
        <source>Do not send it any more</source>
        <translation>لا ترسله بعد الآن</translation>
    </message>
    <message>
        <source>Ask another question</source>
        <translation>اطرح سؤالا آخر</translation>
    </message>
    <message>
        <source>Already here, for you</source>
        <translation>هنا الآن، من أجلك</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>اطرح سؤالا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>تراجع عن آخر إجابة</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message>
        <source>Your commune or your postcode</source>
        <translation>بلديتك أو رمزك البريدي</translation>
    </message>
    <message>
        <source>No commune of that name. Try its postcode.</source>
        <translation>لا توجد بلدية بهذا الاسم. يمكن تجربة الرمز البريدي.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pass over this question</source>
        <translation>تخط هذا السؤال</translation>
    </message>
    <message>
        <source>Nobody can be asked from this terminal. Look who can help near you.</source>
        <translation>لا يمكن سؤال أحد من هذا الجهاز. انظر من يمكنه مساعدتك بالقرب منك.</translation>
    </message>
    <message>
        <source>The adviser reads these answers at the beginning of the talk.</source>
        <translation>يقرأ المستشار هذه الأجوبة في بداية المحادثة.</translation>
    </message>
    <message>
        <source>Nobody learns who you are. Keep your classeur afterwards: with its code you find the answer in it, here or on another terminal.</source>
        <translation>لن يعرف أحد من أنت. احفظ ملفك بعد ذلك: برمزه تجد الجواب فيه، هنا أو على جهاز آخر.</translation>
    </message>
    <message>
        <source>Keep my classeur</source>
        <translation>حفظ ملفي</translation>
    </message>
    <message>
        <source>Talk to somebody</source>
        <translation>التحدث مع شخص</translation>
    </message>
    <message>
        <source>Nobody talks with you in writing just now. %1.</source>
        <translation>لا أحد يجيب كتابةً الآن. %1.</translation>
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
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>A site that has proved who it is</source>
        <translation>موقع أثبت هويته</translation>
    </message>
    <message>
        <source>This link leads to another site. It is not opened here.</source>
        <translation>هذا الرابط يؤدي إلى موقع آخر. لا يفتح هنا.</translation>
    </message>
    <message>
        <source>There is no network just now. Take the address with you: it works on your phone.</source>
        <translation>لا توجد شبكة الآن. خذ العنوان معك: يعمل على هاتفك.</translation>
    </message>
    <message>
        <source>The site does not open just now. Take the address with you: try it later on your phone.</source>
        <translation>الموقع لا يفتح الآن. خذ العنوان معك: جربه لاحقا على هاتفك.</translation>
    </message>
    <message>
        <source>A code for your phone: Mon orientation en ligne</source>
        <translation>رمز لهاتفك: Mon orientation en ligne</translation>
    </message>
    <message>
        <source>No phone? Write the address down: %1</source>
        <translation>بدون هاتف؟ يمكن كتابة العنوان على ورقة: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة من جديد</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::BrowsePage</name>
    <message>
        <source>Valley</source>
        <translation>الوادي</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation>ما يعجبني</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع المهني</translation>
    </message>
    <message>
        <source>Filter the métiers</source>
        <translation>تصفية المهن</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take away the filter: %1</source>
        <translation>إزالة التصفية: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n métier(s)</source>
        <translation>
            <numerusform>لا توجد مهن</numerusform>
            <numerusform>مهنة واحدة</numerusform>
            <numerusform>مهنتان</numerusform>
            <numerusform>%n مهن</numerusform>
            <numerusform>%n مهنة</numerusform>
            <numerusform>%n مهنة</numerusform>
        </translation>
    </message>
    <message>
        <source>No métier has all of this. Take one filter away.</source>
        <translation>لا توجد مهنة فيها كل هذا. يمكن إزالة أحد الاختيارات.</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::ComparePage</name>
    <message>
        <source>Side by side</source>
        <translation>جنبا إلى جنب</translation>
    </message>
    <message>
        <source>These fiches cannot be read. Go back and choose other métiers.</source>
        <translation>لا يمكن قراءة بطاقات المهن هذه. يمكن الرجوع واختيار مهن أخرى.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>متشابه: %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Add a third one</source>
        <translation>إضافة مهنة ثالثة</translation>
    </message>
    <message>
        <source>Compare it with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>مقارنة مع %1</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the métiers by level, sector and more</source>
        <translation>تصفية المهن حسب المستوى والقطاع وغيرهما</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>ما الذي نبحث عنه؟</translation>
    </message>
    <message numerus="yes">
        <source>%n métier(s)</source>
        <translation>
            <numerusform>لا توجد مهن</numerusform>
            <numerusform>مهنة واحدة</numerusform>
            <numerusform>مهنتان</numerusform>
            <numerusform>%n مهن</numerusform>
            <numerusform>%n مهنة</numerusform>
            <numerusform>%n مهنة</numerusform>
        </translation>
    </message>
    <message>
        <source>The search does not answer. Choose a colour in place of a word.</source>
        <translation>البحث لا يعمل الآن. يمكن اختيار لون بدل كلمة.</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::FicheFrame</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة من جديد</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::FichePage</name>
    <message>
        <source>See the groupe: %1</source>
        <translation>عرض المجموعة: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare it with another métier</source>
        <translation>مقارنة مع مهنة أخرى</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep it in my classeur</source>
        <translation>حفظ في ملفي</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>It is in my classeur. Take it out.</source>
        <translation>محفوظ في ملفي. إزالة من الملف.</translation>
    </message>
    <message>
        <source>Formations</source>
        <translation>التكوينات</translation>
    </message>
    <message numerus="yes">
        <source>See the %n formation(s)</source>
        <translation>
            <numerusform>لا توجد تكوينات</numerusform>
            <numerusform>عرض التكوين</numerusform>
            <numerusform>عرض التكوينين</numerusform>
            <numerusform>عرض التكوينات (%n)</numerusform>
            <numerusform>عرض التكوينات (%n)</numerusform>
            <numerusform>عرض التكوينات (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The fiche stopped. It is being opened again.</source>
        <translation>توقفت بطاقة المهنة. جار فتحها من جديد.</translation>
    </message>
    <message>
        <source>This fiche cannot be shown. Try again, or choose another métier.</source>
        <translation>لا يمكن عرض بطاقة المهنة هذه. يمكن المحاولة من جديد، أو اختيار مهنة أخرى.</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::GroupePage</name>
    <message>
        <source>There is nothing here.</source>
        <translation>لا يوجد شيء هنا.</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>كل المستويات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::PolePage</name>
    <message>
        <source>There is nothing here.</source>
        <translation>لا يوجد شيء هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n métier(s)</source>
        <translation>
            <numerusform>لا توجد مهن</numerusform>
            <numerusform>مهنة واحدة</numerusform>
            <numerusform>مهنتان</numerusform>
            <numerusform>%n مهن</numerusform>
            <numerusform>%n مهنة</numerusform>
            <numerusform>%n مهنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>الفيديوهات</translation>
    </message>
    <message numerus="yes">
        <source>See the %n video(s)</source>
        <translation>
            <numerusform>لا توجد فيديوهات</numerusform>
            <numerusform>عرض الفيديو</numerusform>
            <numerusform>عرض الفيديوهين</numerusform>
            <numerusform>عرض الفيديوهات (%n)</numerusform>
            <numerusform>عرض الفيديوهات (%n)</numerusform>
            <numerusform>عرض الفيديوهات (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::SearchResults</name>
    <message>
        <source>Métiers</source>
        <translation>المهن</translation>
    </message>
    <message>
        <source>Training courses</source>
        <translation>التكوينات</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>أشخاص وأماكن</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>الفيديوهات</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>مواعيد</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>هل المقصود: %1</translation>
    </message>
    <message>
        <source>Answers for “%1”</source>
        <translation>نتائج البحث عن «%1»</translation>
    </message>
    <message>
        <source>Search for “%1” instead</source>
        <translation>البحث عن «%1» بدلا من ذلك</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 وأكثر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد للعرض</numerusform>
            <numerusform>عرض نتيجة أخرى</numerusform>
            <numerusform>عرض نتيجتين أخريين</numerusform>
            <numerusform>عرض %n نتائج أخرى</numerusform>
            <numerusform>عرض %n نتيجة أخرى</numerusform>
            <numerusform>عرض %n نتيجة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found for “%1”. Try a shorter word, one of these, or choose a colour.</source>
        <translation>لا توجد نتيجة لـ «%1». يمكن تجربة كلمة أقصر، أو إحدى هذه الكلمات، أو اختيار لون.</translation>
    </message>
    <message>
        <source>With its errors put right</source>
        <translation>بعد تصحيح الأخطاء</translation>
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
        <translation>تراجع</translation>
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
        <translation>محاولة من جديد</translation>
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
        <translation type="unfinished">متابعة</translation>
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
        <translation>إضافة</translation>
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
        <translation>تمّ</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished">تغيير: %1</translation>
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
        <translation>طباعة</translation>
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
        <translation>رمز لهاتفك: %1، %2</translation>
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
        <translation>لحظة من فضلك…</translation>
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
        <translation>عن بعد، من أي مكان</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>How: %1</source>
        <translation>كيف: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>لمن: %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>المطلوب: %1</translation>
    </message>
    <message>
        <source>Paid for by: %1</source>
        <translation>من يدفع: %1</translation>
    </message>
    <message>
        <source>Price: %1 €</source>
        <translation>السعر: %1 €</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>للاتصال: %1</translation>
    </message>
    <message>
        <source>Source: LHÉO offer</source>
        <translation>المصدر: عرض LHÉO</translation>
    </message>
    <message>
        <source>Source: LHÉO offer of %1</source>
        <translation>المصدر: عرض LHÉO بتاريخ %1</translation>
    </message>
</context>
<context>
    <name>belvedere::formations::ui::FormationPage</name>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep it in my classeur</source>
        <translation>حفظ في ملفي</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>It is in my classeur. Take it out.</source>
        <translation>محفوظ في ملفي. إزالة من الملف.</translation>
    </message>
    <message>
        <source>This formation is not here</source>
        <translation>هذا التكوين غير موجود هنا</translation>
    </message>
    <message>
        <source>It may have been renamed. Go back and choose another one.</source>
        <translation>ربما تغير اسمه. يمكن الرجوع واختيار تكوين آخر.</translation>
    </message>
    <message>
        <source>What one learns</source>
        <translation>ماذا نتعلم</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>كيفية الدخول إليه</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>ما هو مطلوب</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>أين ومتى</translation>
    </message>
    <message>
        <source>And afterwards</source>
        <translation>وبعد ذلك</translation>
    </message>
    <message>
        <source>Métiers it leads to</source>
        <translation>المهن التي يؤدي إليها</translation>
    </message>
    <message>
        <source>Studies after it</source>
        <translation>الدراسة الممكنة بعده</translation>
    </message>
    <message>
        <source>Within %1 km of %2</source>
        <translation>على بعد أقل من %1 كم من %2</translation>
    </message>
    <message>
        <source>Everywhere (%1)</source>
        <translation>في كل مكان (%1)</translation>
    </message>
    <message>
        <source>In alternance</source>
        <translation>بالتناوب مع شركة (alternance)</translation>
    </message>
    <message>
        <source>No place is known here where it is given. Ask an adviser.</source>
        <translation>لا نعرف هنا مكانا لهذا التكوين. يمكن سؤال مرشد أو مرشدة.</translation>
    </message>
    <message>
        <source>No place fits near here. Look everywhere, or ask an adviser.</source>
        <translation>لا يوجد مكان مناسب قريب. يمكن البحث في كل مكان، أو سؤال مرشد أو مرشدة.</translation>
    </message>
    <message>
        <source>Show more places</source>
        <translation>عرض أماكن أخرى</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>أين وكيف</translation>
    </message>
</context>
<context>
    <name>belvedere::formations::ui::FormationsPage</name>
    <message>
        <source>All the formations</source>
        <translation>كل التكوينات</translation>
    </message>
    <message>
        <source>Formations for: %1</source>
        <translation>تكوينات لمهنة: %1</translation>
    </message>
    <message>
        <source>The formations cannot be read. Ask the person in charge of the room.</source>
        <translation>لا يمكن قراءة التكوينات. يرجى إخبار الشخص المسؤول عن القاعة.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Level at the end</source>
        <translation>المستوى عند النهاية</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>كل المستويات</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>أين وكيف</translation>
    </message>
    <message>
        <source>Within %1 km of %2</source>
        <translation>على بعد أقل من %1 كم من %2</translation>
    </message>
    <message>
        <source>In alternance</source>
        <translation>بالتناوب مع شركة (alternance)</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>الشهادة</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to learn it</source>
        <translation>
            <numerusform>لا يوجد مكان لتعلمه</numerusform>
            <numerusform>مكان واحد لتعلمه</numerusform>
            <numerusform>مكانان لتعلمه</numerusform>
            <numerusform>%n أماكن لتعلمه</numerusform>
            <numerusform>%n مكانا لتعلمه</numerusform>
            <numerusform>%n مكان لتعلمه</numerusform>
        </translation>
    </message>
    <message>
        <source>No formation is known near here. Widen your choice, or ask an adviser.</source>
        <translation>لا نعرف تكوينا قريبا من هنا. يمكن توسيع الاختيار، أو سؤال مرشد أو مرشدة.</translation>
    </message>
    <message>
        <source>No formation fits. Take a filter away, or ask an adviser.</source>
        <translation>لا يوجد تكوين مناسب. يمكن إزالة أحد الاختيارات، أو سؤال مرشد أو مرشدة.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>One may enter all year</source>
        <translation>يمكن الالتحاق طوال السنة</translation>
    </message>
</context>
<context>
    <name>belvedere::identity::ui::CloudPage</name>
    <message>
        <source>No Nextcloud answers at %1. Check the address: it is what your browser shows when you are in your cloud.</source>
        <translation>لا يوجد Nextcloud على العنوان %1. يرجى التأكد من العنوان: هو ما يظهر في متصفحك عند فتح سحابتك.</translation>
    </message>
    <message>
        <source>The server of %1 leads to another site. For your safety the terminal does not follow. Keep your classeur in another way.</source>
        <translation>خادم %1 يؤدي إلى موقع آخر. لحمايتك لا يتابع الجهاز. يمكن حفظ ملفك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The time to sign in is over. Try again.</source>
        <translation>انتهى وقت تسجيل الدخول. يرجى المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The server of %1 cannot prove who it is. Check the address, or keep your classeur in another way.</source>
        <translation>خادم %1 لا يستطيع إثبات هويته. يرجى التأكد من العنوان، أو حفظ ملفك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The clock of this terminal is wrong: no server can be trusted. Tell the person in charge of the room.</source>
        <translation>ساعة هذا الجهاز غير صحيحة: لا يمكن الوثوق بأي خادم. يرجى إخبار الشخص المسؤول عن القاعة.</translation>
    </message>
    <message>
        <source>The network of this place does not let the terminal through. Tell the person in charge of the room.</source>
        <translation>شبكة هذا المكان لا تسمح للجهاز بالاتصال. يرجى إخبار الشخص المسؤول عن القاعة.</translation>
    </message>
    <message>
        <source>The server of %1 cannot answer just now. Try again later.</source>
        <translation>خادم %1 لا يستطيع الرد الآن. يرجى المحاولة لاحقا.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer. Check the address and try again.</source>
        <translation>خادم %1 لا يرد. يرجى التأكد من العنوان والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>Keep it in my cloud</source>
        <translation>حفظ في سحابتي</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جار سؤال %1…</translation>
    </message>
    <message>
        <source>Do you have a Nextcloud, at school or at home? You sign in on your own phone: no password is typed here.</source>
        <translation>هل لديك Nextcloud في المدرسة أو في البيت؟ تسجيل الدخول يتم على هاتفك: لا تكتب أي كلمة سر هنا.</translation>
    </message>
    <message>
        <source>Address of my cloud</source>
        <translation>عنوان سحابتي</translation>
    </message>
    <message>
        <source>For example: cloud.example.org</source>
        <translation>مثلا: cloud.example.org</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>This is no address of a cloud. It looks like: cloud.example.org</source>
        <translation>هذا ليس عنوان سحابة. العنوان يشبه: cloud.example.org</translation>
    </message>
    <message>
        <source>A code for your phone, to sign in to %1</source>
        <translation>رمز لهاتفك، لتسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>1. Open the camera of your phone.
2. Hold it in front of the code.
3. Sign in on your phone and allow access.</source>
        <translation>1. فتح كاميرا هاتفك.
2. توجيه الهاتف نحو الرمز.
3. تسجيل الدخول على هاتفك والسماح بالوصول.</translation>
    </message>
    <message>
        <source>The terminal gets access for this visit alone. At the end it is taken back.</source>
        <translation>يحصل الجهاز على إذن لهذه الزيارة فقط. في النهاية يلغى الإذن.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>خادم آخر</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for you, for %n more minute(s).</source>
        <translation>
            <numerusform>الجهاز ينتظرك، لأقل من دقيقة.</numerusform>
            <numerusform>الجهاز ينتظرك، لدقيقة أخرى.</numerusform>
            <numerusform>الجهاز ينتظرك، لدقيقتين أخريين.</numerusform>
            <numerusform>الجهاز ينتظرك، لمدة %n دقائق أخرى.</numerusform>
            <numerusform>الجهاز ينتظرك، لمدة %n دقيقة أخرى.</numerusform>
            <numerusform>الجهاز ينتظرك، لمدة %n دقيقة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your cloud is open: %1.</source>
        <translation>سحابتك مفتوحة: %1.</translation>
    </message>
    <message>
        <source>Put my classeur into my cloud</source>
        <translation>وضع ملفي في سحابتي</translation>
    </message>
    <message>
        <source>Add documents from my cloud</source>
        <translation>إضافة مستندات من سحابتي</translation>
    </message>
    <message>
        <source>Close my cloud</source>
        <translation>إغلاق سحابتي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة من جديد</translation>
    </message>
    <message>
        <source>Keep it with five words</source>
        <translation>حفظ بخمس كلمات</translation>
    </message>
</context>
<context>
    <name>belvedere::identity::ui::SignInPage</name>
    <message>
        <source>Keep it in my space</source>
        <translation>حفظ في مساحتي</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <translation>تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>Sign in with an account that you have already. There is nothing to create.</source>
        <translation>تسجيل الدخول بحساب موجود لديك. لا حاجة إلى إنشاء حساب جديد.</translation>
    </message>
    <message>
        <source>At the end of your visit the terminal signs you out.</source>
        <translation>في نهاية زيارتك يسجل الجهاز خروجك من الحساب.</translation>
    </message>
    <message>
        <source>One moment: your account is being checked…</source>
        <translation>لحظة من فضلك: جار التحقق من حسابك…</translation>
    </message>
    <message>
        <source>You are signed in at %1: %2.</source>
        <translation>تم تسجيل دخولك إلى %1: %2.</translation>
    </message>
    <message>
        <source>At the end of your visit the terminal signs you out. You can also do it now.</source>
        <translation>في نهاية زيارتك يسجل الجهاز خروجك من الحساب. يمكنك أيضا فعل ذلك الآن.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Your classeur is not lost. You can also keep it with five words, without an account.</source>
        <translation>ملفك ليس مفقودا. يمكنك أيضا حفظه بخمس كلمات، بدون حساب.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة من جديد</translation>
    </message>
    <message>
        <source>Keep it with five words</source>
        <translation>حفظ بخمس كلمات</translation>
    </message>
    <message>
        <source>This link leads out of the sign-in. It is not opened here.</source>
        <translation>هذا الرابط يخرج من صفحة تسجيل الدخول. لا يفتح هنا.</translation>
    </message>
</context>
<context>
    <name>belvedere::identity::ui::SiteFrame</name>
    <message>
        <source>A site that has proved who it is</source>
        <translation>موقع أثبت هويته</translation>
    </message>
    <message>
        <source>Type your password on this page alone. The terminal does not keep it.</source>
        <translation>كلمة السر تكتب في هذه الصفحة فقط. الجهاز لا يحفظها.</translation>
    </message>
    <message>
        <source>You are on the site %1</source>
        <translation>هذا هو الموقع %1</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::Bubble</name>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>تعذّر الإرسال</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>مستشار أو مستشارة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>عرض: %1</translation>
    </message>
    <message>
        <source>Document sent: %1</source>
        <translation>وثيقة مرسلة: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>وثيقة: %1</translation>
    </message>
    <message>
        <source>Put it into my classeur</source>
        <translation>ضعها في ملفي</translation>
    </message>
    <message>
        <source>It is coming…</source>
        <translation>قادمة…</translation>
    </message>
    <message>
        <source>Voice message sent</source>
        <translation>رسالة صوتية مرسلة</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>رسالة صوتية</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>It can be listened to during the talk. It does not go into the classeur.</source>
        <translation>يمكن الاستماع إليها أثناء المحادثة. لا توضع في الملف.</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::LevelBar</name>
    <message>
        <source>How loud you are heard</source>
        <translation>مستوى صوتك</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::TalkPage</name>
    <message>
        <source>Talk with an adviser</source>
        <translation>التحدث مع شخص</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>إنهاء المحادثة</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 يكتب…</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>اكتب هنا</translation>
    </message>
    <message>
        <source>Send of my classeur</source>
        <translation>إرسال من ملفي</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>ترك سؤالي</translation>
    </message>
    <message>
        <source>Who can help near me</source>
        <translation>من يساعد بالقرب مني</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>الاتصال من جديد</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>إرسال: %1</translation>
    </message>
    <message>
        <source>Your classeur is empty.</source>
        <translation>ملفك فارغ.</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>إيقاف الاستماع</translation>
    </message>
    <message>
        <source>Listening: %1 of %2</source>
        <translation>الاستماع: %1 من %2</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>الاستماع مجددا</translation>
    </message>
    <message>
        <source>Nothing can be heard on this terminal just now.</source>
        <translation>لا يصدر أي صوت من هذا الجهاز حاليا.</translation>
    </message>
    <message>
        <source>It lasts %1.</source>
        <translation>مدتها %1.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>It is coming…</source>
        <translation>في الطريق…</translation>
    </message>
    <message>
        <source>It is no voice message that can be heard here (Ogg Opus).</source>
        <translation>لا يمكن الاستماع إلى هذه الرسالة الصوتية هنا (الصيغة المطلوبة Ogg Opus).</translation>
    </message>
    <message>
        <source>It is longer than five minutes: ask for it in shorter pieces.</source>
        <translation>مدتها أكثر من خمس دقائق: اطلبها على أجزاء أقصر.</translation>
    </message>
    <message>
        <source>It could not be fetched. Try again.</source>
        <translation>تعذر استلامها. حاول مجددا.</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::TalkWords</name>
    <message>
        <source>An adviser has been called. You are next. You can already write your question.</source>
        <translation>أُبلغ المستشارون. دورك هو التالي. يمكنك كتابة سؤالك الآن.</translation>
    </message>
    <message numerus="yes">
        <source>An adviser has been called. %n person(s) before you. You can already write your question.</source>
        <translation>
            <numerusform>أُبلغ المستشارون. لا أحد قبلك. يمكنك كتابة سؤالك الآن.</numerusform>
            <numerusform>أُبلغ المستشارون. شخص واحد قبلك. يمكنك كتابة سؤالك الآن.</numerusform>
            <numerusform>أُبلغ المستشارون. شخصان قبلك. يمكنك كتابة سؤالك الآن.</numerusform>
            <numerusform>أُبلغ المستشارون. %n أشخاص قبلك. يمكنك كتابة سؤالك الآن.</numerusform>
            <numerusform>أُبلغ المستشارون. %n شخصًا قبلك. يمكنك كتابة سؤالك الآن.</numerusform>
            <numerusform>أُبلغ المستشارون. %n شخص قبلك. يمكنك كتابة سؤالك الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network is cut. It comes back by itself. What you write is sent then.</source>
        <translation>انقطعت الشبكة. ستعود وحدها. ما تكتبه يُرسل عندئذ.</translation>
    </message>
    <message>
        <source>The advisers cannot be reached at the moment. The terminal goes on trying.</source>
        <translation>لا يمكن الوصول إلى المستشارين الآن. الجهاز يواصل المحاولة.</translation>
    </message>
    <message>
        <source>The advisers are being called…</source>
        <translation>جارٍ الاتصال بالمستشارين…</translation>
    </message>
    <message>
        <source>No adviser is free at the moment. You may stay here: this page changes when somebody comes.</source>
        <translation>لا أحد متاح الآن. يمكنك البقاء هنا: تتغير هذه الصفحة عندما يأتي أحد.</translation>
    </message>
    <message>
        <source>An adviser is with you.</source>
        <translation>شخص معك الآن.</translation>
    </message>
    <message>
        <source>You are talking with %1.</source>
        <translation>أنت تتحدث مع %1.</translation>
    </message>
    <message>
        <source>The adviser has left. What you said to each other is in your classeur.</source>
        <translation>غادر الشخص. ما قلتماه موجود في ملفك.</translation>
    </message>
    <message>
        <source>The talk is over. What you said to each other is in your classeur.</source>
        <translation>انتهت المحادثة. ما قلتماه موجود في ملفك.</translation>
    </message>
    <message>
        <source>The advisers cannot be reached from this terminal today.</source>
        <translation>لا يمكن الوصول إلى المستشارين من هذا الجهاز اليوم.</translation>
    </message>
    <message>
        <source>The advisers take no questions at the moment. Look who can help near you.</source>
        <translation>المستشارون لا يستقبلون الأسئلة الآن. ابحث عمّن يساعد بالقرب منك.</translation>
    </message>
    <message>
        <source>The server of the advisers cannot prove who it is. Nothing was sent. Tell the person who looks after the terminal.</source>
        <translation>خادم المستشارين لا يثبت هويته. لم يُرسل شيء. أخبر المسؤول عن الجهاز.</translation>
    </message>
    <message>
        <source>The network of this place does not let the question through. Tell the person who looks after the terminal.</source>
        <translation>شبكة هذا المكان لا تسمح بمرور السؤال. أخبر المسؤول عن الجهاز.</translation>
    </message>
    <message>
        <source>The network does not answer. Your question is still here: send it again in a moment.</source>
        <translation>الشبكة لا تستجيب. سؤالك ما زال هنا: أرسله من جديد بعد قليل.</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::VoicePanel</name>
    <message>
        <source>Record a voice message</source>
        <translation>تسجيل رسالة صوتية</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Listen to my message</source>
        <translation>الاستماع إلى رسالتي</translation>
    </message>
    <message>
        <source>Send my voice message</source>
        <translation>إرسال رسالتي الصوتية</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation>تم حذفها.</translation>
    </message>
    <message>
        <source>Recording: %1 of %2</source>
        <translation>التسجيل: %1 من %2</translation>
    </message>
    <message>
        <source>Listening: %1 of %2</source>
        <translation>الاستماع: %1 من %2</translation>
    </message>
    <message>
        <source>Nothing can be heard on this terminal just now. The message can be sent all the same.</source>
        <translation>لا يصدر أي صوت من هذا الجهاز حاليا. يمكن إرسال الرسالة رغم ذلك.</translation>
    </message>
    <message>
        <source>The microphone does not answer. You can write instead.</source>
        <translation>الميكروفون لا يستجيب. يمكنك الكتابة بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>لم يتم تسجيل شيء.</translation>
    </message>
    <message>
        <source>The microphone has gone away. What was recorded before lasts %1.</source>
        <translation>انفصل الميكروفون. مدة ما تم تسجيله قبل ذلك %1.</translation>
    </message>
    <message>
        <source>Your message lasts %1. It is only in this terminal&apos;s memory: once thrown away it cannot be had back.</source>
        <translation>مدة رسالتك %1. هي في ذاكرة هذا الجهاز فقط: إذا حُذفت فلا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>إيقاف الاستماع</translation>
    </message>
    <message>
        <source>The voice message is being made…</source>
        <translation>يتم تحضير الرسالة الصوتية…</translation>
    </message>
    <message>
        <source>The voice message could not be made. Record it again.</source>
        <translation>تعذر تحضير الرسالة الصوتية. سجلها من جديد.</translation>
    </message>
    <message>
        <source>No microphone is plugged in: write instead.</source>
        <translation>لا يوجد ميكروفون موصول: اكتب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Nothing is heard in it. Is the microphone switched on? Record it again, or write.</source>
        <translation>لا يُسمع شيء فيها. هل الميكروفون مشغّل؟ سجّل من جديد، أو اكتب.</translation>
    </message>
</context>
<context>
    <name>belvedere::look</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 كيلوبايت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميغابايت</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 غيغابايت</translation>
    </message>
</context>
<context>
    <name>belvedere::look::ChoiceCard</name>
    <message>
        <source>Your first choice</source>
        <translation>اختيارك الأول</translation>
    </message>
    <message>
        <source>Your second choice</source>
        <translation>اختيارك الثاني</translation>
    </message>
</context>
<context>
    <name>belvedere::look::MapView</name>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير الخريطة</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير الخريطة</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>عرض كل شيء من جديد</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on the map, the same as in the list.</source>
        <translation>
            <numerusform>لا يوجد مكان على الخريطة.</numerusform>
            <numerusform>مكان واحد على الخريطة، هو نفسه في القائمة.</numerusform>
            <numerusform>مكانان على الخريطة، هما نفسهما في القائمة.</numerusform>
            <numerusform>%n أماكن على الخريطة، هي نفسها في القائمة.</numerusform>
            <numerusform>%n مكانا على الخريطة، هي نفسها في القائمة.</numerusform>
            <numerusform>%n مكان على الخريطة، هي نفسها في القائمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::look::Page</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Share it: take it on my phone</source>
        <translation>مشاركة: أخذه على هاتفي</translation>
    </message>
</context>
<context>
    <name>belvedere::look::PartnerRow</name>
    <message>
        <source>With: %1</source>
        <translation>مع: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::look::PressedByReader</name>
    <message>
        <source>%1 of %2</source>
        <comment>place of a choice among its neighbours</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>belvedere::look::RetryWait</name>
    <message numerus="yes">
        <source>Please wait %n second(s) before you try again.</source>
        <translation>
            <numerusform>يمكن المحاولة من جديد الآن.</numerusform>
            <numerusform>يرجى الانتظار ثانية واحدة قبل محاولة جديدة.</numerusform>
            <numerusform>يرجى الانتظار ثانيتين قبل محاولة جديدة.</numerusform>
            <numerusform>يرجى الانتظار %n ثوان قبل محاولة جديدة.</numerusform>
            <numerusform>يرجى الانتظار %n ثانية قبل محاولة جديدة.</numerusform>
            <numerusform>يرجى الانتظار %n ثانية قبل محاولة جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may try again.</source>
        <translation>يمكنك المحاولة من جديد.</translation>
    </message>
</context>
<context>
    <name>belvedere::look::SuggestField</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>لا توجد اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحا</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::look::TextField</name>
    <message>
        <source>Empty the field</source>
        <translation>مسح ما هو مكتوب</translation>
    </message>
</context>
<context>
    <name>belvedere::look::ValleyChart</name>
    <message>
        <source>Your valleys</source>
        <translation>أوديتك</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Walk into this valley</source>
        <translation>دخول هذا الوادي</translation>
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
        <translation>في انتظار الشبكة…</translation>
    </message>
    <message>
        <source>It goes on by itself, from where it was. You can read the text meanwhile.</source>
        <translation>يتابع الفيديو وحده من حيث توقف. يمكنك قراءة النص في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 س %2</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميغابايت</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 غيغابايت</translation>
    </message>
    <message>
        <source>Try again in a moment, read the text, or choose a video that is on this terminal.</source>
        <translation>يمكن المحاولة بعد قليل، أو قراءة النص، أو اختيار فيديو موجود على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Read the text, or choose another video. An adult can tell who looks after the terminal.</source>
        <translation>يمكن قراءة النص، أو اختيار فيديو آخر. يمكن لشخص كبير إخبار من يعتني بالجهاز.</translation>
    </message>
    <message>
        <source>No network just now.</source>
        <translation>لا توجد شبكة الآن.</translation>
    </message>
    <message>
        <source>The network is too slow just now.</source>
        <translation>الشبكة بطيئة جدا الآن.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>Try again: it starts where it stopped. You can also read the text.</source>
        <translation>عند المحاولة من جديد يبدأ الفيديو من حيث توقف. يمكنك أيضا قراءة النص.</translation>
    </message>
    <message>
        <source>The place the video comes from does not answer.</source>
        <translation>الموقع الذي يأتي منه الفيديو لا يرد.</translation>
    </message>
    <message>
        <source>The network of this place does not let the video through.</source>
        <translation>شبكة هذا المكان لا تسمح بمرور الفيديو.</translation>
    </message>
    <message>
        <source>The video does not come from where it should. It was stopped, to be safe.</source>
        <translation>الفيديو لا يأتي من المكان الصحيح. تم إيقافه من أجل السلامة.</translation>
    </message>
    <message>
        <source>This video is not there any more.</source>
        <translation>هذا الفيديو لم يعد موجودا.</translation>
    </message>
    <message>
        <source>Read the text, or choose another video.</source>
        <translation>يمكن قراءة النص، أو اختيار فيديو آخر.</translation>
    </message>
    <message>
        <source>This video may not be shown here.</source>
        <translation>لا يسمح بعرض هذا الفيديو هنا.</translation>
    </message>
    <message>
        <source>This video is damaged.</source>
        <translation>هذا الفيديو تالف.</translation>
    </message>
    <message>
        <source>This video never ends: it was stopped.</source>
        <translation>هذا الفيديو لا ينتهي: تم إيقافه.</translation>
    </message>
    <message>
        <source>The video stopped.</source>
        <translation>توقف الفيديو.</translation>
    </message>
    <message>
        <source>Try again. If it stops again, read the text, or choose another video.</source>
        <translation>يمكن المحاولة من جديد. إذا توقف مرة أخرى، يمكن قراءة النص أو اختيار فيديو آخر.</translation>
    </message>
    <message>
        <source>The video is starting…</source>
        <translation>الفيديو يبدأ…</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتا</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>%1, with the noises</source>
        <translation>%1، مع وصف الأصوات</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::CueModel</name>
    <message>
        <source>Being said: %1</source>
        <translation>يقال الآن: %1</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>عند %1: %2</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::KeptPage</name>
    <message>
        <source>There is no room left on the disk. What is here stays and plays.</source>
        <translation>لم يبق مكان على القرص. ما هو موجود هنا يبقى ويمكن تشغيله.</translation>
    </message>
    <message>
        <source>Stopped. What has come stays; the rest goes on the next time.</source>
        <translation>تم الإيقاف. ما وصل يبقى، والباقي يأتي في المرة القادمة.</translation>
    </message>
    <message>
        <source>The network did not let everything through. What has come stays; it goes on from there the next time.</source>
        <translation>لم تسمح الشبكة بمرور كل شيء. ما وصل يبقى، والباقي يأتي في المرة القادمة.</translation>
    </message>
    <message>
        <source>Not all that the settings name fits into the room that they give.</source>
        <translation>المساحة المحددة في الإعدادات لا تكفي لكل ما هو مطلوب.</translation>
    </message>
    <message>
        <source>Some videos could not be fetched. What is here plays.</source>
        <translation>تعذر تنزيل بعض الفيديوهات. ما هو موجود هنا يمكن تشغيله.</translation>
    </message>
    <message>
        <source>Videos on this terminal</source>
        <translation>الفيديوهات على هذا الجهاز</translation>
    </message>
    <message>
        <source>Fetched so far</source>
        <translation>تم تنزيله حتى الآن</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>تنزيل الآن</translation>
    </message>
    <message>
        <source>Fetch the missing videos now</source>
        <translation>تنزيل الفيديوهات الناقصة الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>إيقاف التنزيل</translation>
    </message>
    <message>
        <source>No video is on this terminal yet.</source>
        <translation>لا يوجد أي فيديو على هذا الجهاز بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) play here without network.</source>
        <translation>
            <numerusform>لا يعمل أي فيديو هنا بدون شبكة.</numerusform>
            <numerusform>فيديو واحد يعمل هنا بدون شبكة.</numerusform>
            <numerusform>فيديوهان يعملان هنا بدون شبكة.</numerusform>
            <numerusform>%n فيديوهات تعمل هنا بدون شبكة.</numerusform>
            <numerusform>%n فيديو تعمل هنا بدون شبكة.</numerusform>
            <numerusform>%n فيديو تعمل هنا بدون شبكة.</numerusform>
        </translation>
    </message>
    <message>
        <source>They take %1 of at most %2.</source>
        <translation>حجمها %1 من %2 على الأكثر.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>جار التنزيل…</translation>
    </message>
    <message>
        <source>Fetching: %1 · %2 of %3</source>
        <translation>جار التنزيل: %1 · %2 من %3</translation>
    </message>
    <message>
        <source>%1 of %2 are here. Before a class on a weak line, fetch the others now.</source>
        <translation>%1 من %2 موجودة هنا. قبل حصة على شبكة ضعيفة، من الأفضل تنزيل البقية الآن.</translation>
    </message>
    <message>
        <source>The settings of this terminal name no video to be kept. Who looks after the terminal can change that.</source>
        <translation>إعدادات هذا الجهاز لا تطلب حفظ أي فيديو. يمكن لمن يعتني بالجهاز تغيير ذلك.</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::Stage</name>
    <message>
        <source>Pause: %1</source>
        <translation>إيقاف مؤقت: %1</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>تشغيل: %1</translation>
    </message>
    <message>
        <source>There is no network just now, and this video is not on the terminal.</source>
        <translation>لا توجد شبكة الآن، وهذا الفيديو ليس على الجهاز.</translation>
    </message>
    <message>
        <source>You can read what is said in it, or try all the same.</source>
        <translation>يمكنك قراءة ما يقال فيه، أو المحاولة رغم ذلك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة من جديد</translation>
    </message>
    <message>
        <source>from this terminal</source>
        <translation>من هذا الجهاز</translation>
    </message>
    <message>
        <source>no sound on this terminal: subtitles are on</source>
        <translation>لا صوت على هذا الجهاز: الترجمة المكتوبة ظاهرة</translation>
    </message>
    <message>
        <source>no sound on this terminal: the text is beside the picture</source>
        <translation>لا صوت على هذا الجهاز: النص بجانب الصورة</translation>
    </message>
    <message>
        <source>use headphones, if there are some</source>
        <translation>من الأفضل استعمال السماعات إن وجدت</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::StageControls</name>
    <message>
        <source>Moment of the video</source>
        <translation>لحظة الفيديو</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>− 10 s</source>
        <translation>− 10 ث</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>رجوع 10 ثوان</translation>
    </message>
    <message>
        <source>+ 10 s</source>
        <translation>+ 10 ث</translation>
    </message>
    <message>
        <source>10 seconds forward</source>
        <translation>تقدم 10 ثوان</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>الترجمة المكتوبة</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Options: speed, subtitles, quality</source>
        <translation>الإعدادات: السرعة، الترجمة المكتوبة، الجودة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة من جديد</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>إعادة تشغيل الفيديو</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Subtitles are on. Turn them off.</source>
        <translation>الترجمة المكتوبة ظاهرة. إخفاؤها.</translation>
    </message>
    <message>
        <source>Subtitles are off. Turn them on.</source>
        <translation>الترجمة المكتوبة مخفية. إظهارها.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>الخروج من ملء الشاشة</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::StageOptions</name>
    <message>
        <source>Options</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>الترجمة المكتوبة</translation>
    </message>
    <message>
        <source>Size of the subtitles</source>
        <translation>حجم الترجمة المكتوبة</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Contrast of the subtitles</source>
        <translation>ألوان الترجمة المكتوبة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>أبيض على أسود</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Less data</source>
        <translation>بيانات أقل</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>لغة الإشارة</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::Transcript</name>
    <message>
        <source>What is said. Choose a line to go there.</source>
        <translation>ما يقال. عند اختيار سطر ينتقل الفيديو إليه.</translation>
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
        <translation>تمت المشاهدة</translation>
    </message>
    <message>
        <source>Needs the network</source>
        <translation>يحتاج إلى الشبكة</translation>
    </message>
    <message>
        <source>On this terminal</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>لغة الإشارة</translation>
    </message>
    <message>
        <source>Subtitled</source>
        <translation>مع ترجمة مكتوبة</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::VideoLine</name>
    <message>
        <source>Watched</source>
        <translation>تمت المشاهدة</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مشاهدة</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::VideoPage</name>
    <message>
        <source>This video is not in this terminal&apos;s list any more. Go back, or look at the other videos.</source>
        <translation>هذا الفيديو لم يعد في قائمة هذا الجهاز. يمكن الرجوع، أو رؤية الفيديوهات الأخرى.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep it in my classeur</source>
        <translation>حفظ في ملفي</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>It is in my classeur. Take it out.</source>
        <translation>محفوظ في ملفي. إزالة من الملف.</translation>
    </message>
    <message>
        <source>Kept in my classeur, at %1.</source>
        <translation>محفوظ في ملفي، عند %1.</translation>
    </message>
    <message>
        <source>Keep this moment (%1)</source>
        <translation>حفظ هذه اللحظة (%1)</translation>
    </message>
    <message>
        <source>filmed on %1</source>
        <translation>تاريخ التصوير: %1</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>الرخصة: %1</translation>
    </message>
    <message>
        <source>Read the fiche: %1</source>
        <translation>قراءة بطاقة المهنة: %1</translation>
    </message>
    <message>
        <source>Métiers in this video</source>
        <translation>المهن في هذا الفيديو</translation>
    </message>
    <message>
        <source>Others like this one</source>
        <translation>فيديوهات أخرى مشابهة</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::VideosPage</name>
    <message>
        <source>Videos</source>
        <translation>الفيديوهات</translation>
    </message>
    <message>
        <source>On this terminal</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>See which videos are on this terminal</source>
        <translation>رؤية الفيديوهات الموجودة على هذا الجهاز</translation>
    </message>
    <message>
        <source>The videos cannot be read just now. Explore the métiers, or ask an adviser.</source>
        <translation>لا يمكن قراءة الفيديوهات الآن. يمكن استكشاف المهن، أو سؤال مرشد أو مرشدة.</translation>
    </message>
    <message>
        <source>There are no videos on this terminal yet. Explore the métiers, or ask an adviser.</source>
        <translation>لا توجد فيديوهات على هذا الجهاز بعد. يمكن استكشاف المهن، أو سؤال مرشد أو مرشدة.</translation>
    </message>
    <message>
        <source>There is no network just now, so no video can start. What is said in them can be read all the same.</source>
        <translation>لا توجد شبكة الآن، لذلك لا يمكن تشغيل أي فيديو. لكن يمكن قراءة ما يقال فيها.</translation>
    </message>
    <message>
        <source>There is no network just now. The videos that are on this terminal play; the others can be read.</source>
        <translation>لا توجد شبكة الآن. الفيديوهات الموجودة على هذا الجهاز تعمل، والأخرى يمكن قراءتها.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>In sign language</source>
        <translation>بلغة الإشارة</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>للجميع</translation>
    </message>
    <message numerus="yes">
        <source>See all %n</source>
        <translation>
            <numerusform>لا شيء للعرض</numerusform>
            <numerusform>عرض الفيديو</numerusform>
            <numerusform>عرض الفيديوهين</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %n: %1</source>
        <translation>
            <numerusform>لا شيء للعرض: %1</numerusform>
            <numerusform>عرض الفيديو: %1</numerusform>
            <numerusform>عرض الفيديوهين: %1</numerusform>
            <numerusform>عرض الفيديوهات (%n): %1</numerusform>
            <numerusform>عرض الفيديوهات (%n): %1</numerusform>
            <numerusform>عرض الفيديوهات (%n): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::WordsPanel</name>
    <message>
        <source>What is said</source>
        <translation>ما يقال</translation>
    </message>
    <message>
        <source>This video has no text.</source>
        <translation>هذا الفيديو بدون نص.</translation>
    </message>
</context>
<context>
    <name>belvedere::printing::ui::PrintPage</name>
    <message>
        <source>The printer has no paper left. Tell the person in charge of the room: it goes on by itself.</source>
        <translation>لم يبق ورق في الطابعة. يرجى إخبار الشخص المسؤول عن القاعة: ثم تتابع الطباعة وحدها.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Tell the person in charge of the room: it goes on by itself.</source>
        <translation>علق ورق في الطابعة. يرجى إخبار الشخص المسؤول عن القاعة: ثم تتابع الطباعة وحدها.</translation>
    </message>
    <message>
        <source>The printer has no ink left. Tell the person in charge of the room: it goes on by itself.</source>
        <translation>لم يبق حبر في الطابعة. يرجى إخبار الشخص المسؤول عن القاعة: ثم تتابع الطباعة وحدها.</translation>
    </message>
    <message>
        <source>A door of the printer is open. Close it: it goes on by itself.</source>
        <translation>باب الطابعة مفتوح. بعد إغلاقه تتابع الطباعة وحدها.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on? It goes on by itself.</source>
        <translation>الطابعة لا ترد. هل هي مشغلة؟ تتابع الطباعة وحدها.</translation>
    </message>
    <message>
        <source>The printer waits for something. Tell the person in charge of the room.</source>
        <translation>الطابعة تنتظر شيئا. يرجى إخبار الشخص المسؤول عن القاعة.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Looking for the printer…</source>
        <translation>جار البحث عن الطابعة…</translation>
    </message>
    <message>
        <source>The page before it is printed</source>
        <translation>الصفحة قبل طباعتها</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>أبيض وأسود</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>بالألوان</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>إيقاف الطباعة</translation>
    </message>
    <message>
        <source>This cannot be made into pages. Take a picture of the screen, or write down what matters.</source>
        <translation>لا يمكن تحضير الصفحات. يمكن تصوير الشاشة، أو كتابة ما يهمك.</translation>
    </message>
    <message>
        <source>The pages cannot be shown here. They can be printed.</source>
        <translation>لا يمكن عرض الصفحات هنا. يمكن طباعتها.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>There is no printer here. Take a picture of the screen, or write down what matters.</source>
        <translation>لا توجد طابعة هنا. يمكن تصوير الشاشة، أو كتابة ما يهمك.</translation>
    </message>
    <message>
        <source>These are %1 pages. This terminal prints %2 at most: take something out of your classeur first, or keep it on a USB stick.</source>
        <translation>عدد الصفحات: %1. هذا الجهاز يطبع %2 على الأكثر: يجب إزالة شيء من ملفك أولا، أو حفظه على مفتاح USB.</translation>
    </message>
    <message>
        <source>The printer takes nothing just now. Try again later, or keep it on a USB stick.</source>
        <translation>الطابعة لا تقبل شيئا الآن. يمكن المحاولة لاحقا، أو الحفظ على مفتاح USB.</translation>
    </message>
    <message>
        <source>The printer is stopped. Tell the person in charge of the room.</source>
        <translation>الطابعة متوقفة. يرجى إخبار الشخص المسؤول عن القاعة.</translation>
    </message>
    <message>
        <source>Printer: %1. It is ready.</source>
        <translation>الطابعة: %1. هي جاهزة.</translation>
    </message>
    <message>
        <source>Your pages go to the printer…</source>
        <translation>صفحاتك في طريقها إلى الطابعة…</translation>
    </message>
    <message>
        <source>The printer does not take your pages. Try again later, or keep them on a USB stick.</source>
        <translation>الطابعة لا تقبل صفحاتك. يمكن المحاولة لاحقا، أو حفظها على مفتاح USB.</translation>
    </message>
    <message>
        <source>Printed. Take your pages at the printer.</source>
        <translation>تمت الطباعة. صفحاتك عند الطابعة.</translation>
    </message>
    <message>
        <source>Stopped. What is at the printer already is yours.</source>
        <translation>توقفت الطباعة. ما خرج من الطابعة هو لك.</translation>
    </message>
    <message>
        <source>Your pages were not printed. Try again later, or keep them on a USB stick.</source>
        <translation>لم تطبع صفحاتك. يمكن المحاولة لاحقا، أو حفظها على مفتاح USB.</translation>
    </message>
    <message>
        <source>The printer is stopped. Tell the person in charge of the room: it goes on by itself.</source>
        <translation>الطابعة متوقفة. يرجى إخبار الشخص المسؤول عن القاعة: ثم تتابع الطباعة وحدها.</translation>
    </message>
    <message>
        <source>Your pages are being printed…</source>
        <translation>تجري الآن طباعة صفحاتك…</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>الحبر</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui</name>
    <message>
        <source>and %1 more</source>
        <translation>و %1 غيرها</translation>
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
        <translation>من أجل مقابلتي</translation>
    </message>
    <message>
        <source>%1 questions of %2 answered</source>
        <translation>تمت الإجابة عن %1 من الأسئلة من أصل %2</translation>
    </message>
    <message>
        <source>Métiers proposed first, and why</source>
        <translation>المهن المقترحة أولا، ولماذا</translation>
    </message>
    <message>
        <source>Métiers I keep</source>
        <translation>المهن التي أحفظها</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Questions where I chose none of these</source>
        <translation>الأسئلة التي لم أختر فيها شيئا</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>أسئلة يمكن طرحها</translation>
    </message>
    <message>
        <source>Which studies lead there, and where near my home?</source>
        <translation>ما الدراسة التي تؤدي إليها، وأين قرب بيتي؟</translation>
    </message>
    <message>
        <source>Where can I see this métier for a day or a week?</source>
        <translation>أين يمكنني رؤية هذه المهنة ليوم أو لأسبوع؟</translation>
    </message>
    <message>
        <source>What can I do now, this year?</source>
        <translation>ماذا يمكنني أن أفعل الآن، هذه السنة؟</translation>
    </message>
    <message>
        <source>What if I change my mind?</source>
        <translation>وإذا غيرت رأيي؟</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>ملاحظاتي</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::AnswersPage</name>
    <message>
        <source>My answers</source>
        <translation>إجاباتي</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>لا توجد إجابة بعد.</translation>
    </message>
    <message>
        <source>Touch an answer to change it. You will see what changes in your result.</source>
        <translation>لتغيير إجابة يكفي لمسها. بعدها يظهر ما يتغير في نتيجتك.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذا</translation>
    </message>
    <message>
        <source>1: %1 2: %2</source>
        <translation>1: %1 2: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::CampPage</name>
    <message>
        <source>What is known so far</source>
        <translation>ما نعرفه حتى الآن</translation>
    </message>
    <message>
        <source>Climbed: %1</source>
        <extracomment>%1 is the name of a mountain.</extracomment>
        <translation>تم صعود: %1</translation>
    </message>
    <message>
        <source>%1 questions of %2 answered</source>
        <translation>تمت الإجابة عن %1 من الأسئلة من أصل %2</translation>
    </message>
    <message>
        <source>It is too early to name your first valley.</source>
        <translation>ما زال الوقت مبكرا لمعرفة واديك الأول.</translation>
    </message>
    <message>
        <source>One question left: ten seconds.</source>
        <translation>بقي سؤال واحد: عشر ثوان.</translation>
    </message>
    <message>
        <source>%1 questions left, about ten seconds each.</source>
        <translation>عدد الأسئلة الباقية: %1، نحو عشر ثوان لكل سؤال.</translation>
    </message>
    <message>
        <source>The wider the band, the less is known. Each answer makes it narrower.</source>
        <translation>كلما كان الشريط أعرض، كانت المعرفة أقل. كل إجابة تجعله أضيق.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>عرض النتائج</translation>
    </message>
    <message>
        <source>Stop here and see the results</source>
        <translation>التوقف هنا وعرض النتائج</translation>
    </message>
    <message>
        <source>Continue the climb</source>
        <translation>متابعة الصعود</translation>
    </message>
    <message>
        <source>Part %1 is done.</source>
        <translation>انتهى الجزء %1.</translation>
    </message>
    <message>
        <source>Well done!</source>
        <translation>أحسنت!</translation>
    </message>
    <message numerus="yes">
        <source>There are %n question(s) left.</source>
        <translation>
            <numerusform>لم يبقَ أي سؤال.</numerusform>
            <numerusform>بقي سؤال واحد.</numerusform>
            <numerusform>بقي سؤالان.</numerusform>
            <numerusform>بقيت %n أسئلة.</numerusform>
            <numerusform>بقي %n سؤالاً.</numerusform>
            <numerusform>بقي %n سؤال.</numerusform>
        </translation>
    </message>
    <message>
        <source>I go on</source>
        <translation>أواصل</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::ChangePanel</name>
    <message>
        <source>What has changed</source>
        <translation>ما الذي تغير</translation>
    </message>
    <message>
        <source>Back to my former answer</source>
        <translation>الرجوع إلى إجابتي السابقة</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>من قبل: %1</translation>
    </message>
    <message>
        <source>Larger valleys: %1.</source>
        <translation>أودية أصبحت أكبر: %1.</translation>
    </message>
    <message>
        <source>Smaller valleys: %1.</source>
        <translation>أودية أصبحت أصغر: %1.</translation>
    </message>
    <message>
        <source>Métiers that come into the first ten: %1.</source>
        <translation>مهن دخلت بين العشر الأولى: %1.</translation>
    </message>
    <message>
        <source>Métiers that go out of them: %1.</source>
        <translation>مهن خرجت منها: %1.</translation>
    </message>
    <message>
        <source>Your valleys and your first ten métiers stay as they were.</source>
        <translation>أوديتك ومهنك العشر الأولى بقيت كما كانت.</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::ExplanationPage</name>
    <message>
        <source>How this result is made</source>
        <translation>كيف حسبت هذه النتيجة</translation>
    </message>
    <message>
        <source>To “%1”, you chose none of these. All its valleys grow a little smaller.</source>
        <translation>عن السؤال «%1» كانت إجابتك «لا شيء من هذا». كل أوديته تصبح أصغر قليلا.</translation>
    </message>
    <message>
        <source>You chose “%1”. It speaks for %2.</source>
        <translation>اخترت «%1». هذا يحسب لصالح %2.</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>اختياراتك</translation>
    </message>
    <message>
        <source>You have answered %1 questions of %2.</source>
        <translation>أجبت عن %1 من الأسئلة من أصل %2.</translation>
    </message>
    <message>
        <source>Each thing you choose makes one or two valleys larger. The others of the question grow smaller.</source>
        <translation>كل اختيار يجعل واديا أو واديين أكبر. وتصغر أودية الأشياء الأخرى في السؤال.</translation>
    </message>
    <message>
        <source>A second choice counts too. Where the things stand on the screen counts for nothing.</source>
        <translation>الاختيار الثاني يحسب أيضا. أما مكان الأشياء على الشاشة فلا يحسب.</translation>
    </message>
    <message>
        <source>Your answers that weigh most</source>
        <translation>إجاباتك الأكثر تأثيرا</translation>
    </message>
    <message>
        <source>The game counts about %1 chances in 10 that %2 is really your first valley.</source>
        <translation>حسب اللعبة، هناك نحو %1 فرص من 10 أن يكون %2 هو حقا واديك الأول.</translation>
    </message>
    <message>
        <source>On another day, you may answer otherwise. That is normal.</source>
        <translation>في يوم آخر قد تكون إجاباتك مختلفة. هذا عادي.</translation>
    </message>
    <message>
        <source>What is sure, and what is not</source>
        <translation>ما هو مؤكد وما ليس مؤكدا</translation>
    </message>
    <message>
        <source>From valleys to métiers</source>
        <translation>من الأودية إلى المهن</translation>
    </message>
    <message>
        <source>A métier is proposed because of things you chose. They are written under its name.</source>
        <translation>تقترح المهنة بسبب أشياء اخترتها. هي مكتوبة تحت اسمها.</translation>
    </message>
    <message>
        <source>The first ten are never all of one kind, nor all of one length of studies.</source>
        <translation>المهن العشر الأولى ليست أبدا كلها من نفس النوع، ولا كلها بنفس مدة الدراسة.</translation>
    </message>
    <message>
        <source>What the game does not know</source>
        <translation>ما لا تعرفه اللعبة</translation>
    </message>
    <message>
        <source>It knows no marks, no name, no age. It does not know if you are a girl or a boy.</source>
        <translation>لا تعرف الدرجات ولا الاسم ولا العمر. ولا تعرف هل اللاعب بنت أم ولد.</translation>
    </message>
    <message>
        <source>It says what you like, not what you can do. You decide. A counsellor can help.</source>
        <translation>تقول ما يعجبك، ولا تقول ما هي قدراتك. القرار لك. يمكن لمرشد أو مرشدة المساعدة.</translation>
    </message>
    <message>
        <source>My answers</source>
        <translation>إجاباتي</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::LeaningChart</name>
    <message>
        <source>What your answers begin to say</source>
        <translation>ما بدأت إجاباتك تقوله</translation>
    </message>
    <message>
        <source>%1: rather more</source>
        <translation>%1: أكثر على الأغلب</translation>
    </message>
    <message>
        <source>%1: rather less</source>
        <translation>%1: أقل على الأغلب</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <translation>%1: لا نعرف بعد</translation>
    </message>
    <message>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::MetierCard</name>
    <message>
        <source>Level: %1 or more</source>
        <translation>المستوى: %1 أو أكثر</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>اكتشاف</translation>
    </message>
    <message>
        <source>Discover %1</source>
        <translation>اكتشاف %1</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>ليست لي</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::PairPage</name>
    <message>
        <source>Compare with somebody</source>
        <translation>مقارنة مع شخص آخر</translation>
    </message>
    <message>
        <source>You have climbed. Now it is the turn of the person beside you.</source>
        <translation>وصلت إلى القمة. الآن دور الشخص الذي بجانبك.</translation>
    </message>
    <message>
        <source>Then this terminal shows what you have in common, and what each of you has alone.</source>
        <translation>بعد ذلك يعرض الجهاز ما هو مشترك بينكما، وما هو خاص بكل واحد.</translation>
    </message>
    <message>
        <source>Your answers and your classeur stay here, apart. Each of you keeps one&apos;s own and ends one&apos;s own visit.</source>
        <translation>إجاباتك وملفك يبقيان هنا، كل على حدة. كل شخص يحفظ ملفه وينهي زيارته.</translation>
    </message>
    <message>
        <source>The other person climbs</source>
        <translation>صعود الشخص الآخر</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>الشخص الآخر</translation>
    </message>
    <message>
        <source>One of you has not answered enough yet to be compared.</source>
        <translation>أحدكما لم يجب بعد عن أسئلة كافية للمقارنة.</translation>
    </message>
    <message>
        <source>The other person takes the terminal</source>
        <translation>ترك الجهاز للشخص الآخر</translation>
    </message>
    <message>
        <source>Your first valleys are not the same. That is worth a talk.</source>
        <translation>أوديتكما الأولى مختلفة. هذا سبب جيد للحديث.</translation>
    </message>
    <message>
        <source>A first valley of both of you: %1.</source>
        <translation>من الأودية الأولى لكما معا: %1.</translation>
    </message>
    <message>
        <source>Métiers for both of you</source>
        <translation>مهن لكما معا</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>For the other person alone</source>
        <translation>للشخص الآخر وحده</translation>
    </message>
    <message>
        <source>Three questions to talk about</source>
        <translation>ثلاثة أسئلة للحديث</translation>
    </message>
    <message>
        <source>1. Which of your choices counted most, and why?</source>
        <translation>1. أي من اختياراتك كان الأهم، ولماذا؟</translation>
    </message>
    <message>
        <source>2. What does the other person do well, as you see it?</source>
        <translation>2. ما الذي يجيده الشخص الآخر في رأيك؟</translation>
    </message>
    <message>
        <source>3. Which métier of the other person would you like to know better?</source>
        <translation>3. أي مهنة من مهن الشخص الآخر تهمك معرفتها أكثر؟</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::PoleSection</name>
    <message>
        <source>A leaning</source>
        <translation>ميل</translation>
    </message>
    <message>
        <source>Your first valley</source>
        <translation>واديك الأول</translation>
    </message>
    <message>
        <source>Among your first valleys</source>
        <translation>من أوديتك الأولى</translation>
    </message>
    <message>
        <source>Not far away</source>
        <translation>ليس بعيدا</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Shows the answers behind this valley</source>
        <translation>يعرض الإجابات التي أدت إلى هذا الوادي</translation>
    </message>
    <message>
        <source>Because you chose:</source>
        <translation>لأنك اخترت:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>You like this:</source>
        <translation>هذا يعجبك:</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::QuizPage</name>
    <message>
        <source>Turn the sound on</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>تشغيل الحركة</translation>
    </message>
    <message>
        <source>Let nothing move</source>
        <translation>إيقاف الحركة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذا</translation>
    </message>
    <message>
        <source>See what is known so far</source>
        <translation>عرض ما نعرفه حتى الآن</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Puy %1 of %2: %3</source>
        <translation>القمة %1 من %2: %3</translation>
    </message>
    <message>
        <source>%1 · one answer to change</source>
        <translation>%1 · إجابة للتغيير</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · الخطوة %2 من %3</translation>
    </message>
    <message>
        <source>Your answer to: %1</source>
        <translation>إجابتك عن: %1</translation>
    </message>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>السؤال %1 من %2: %3</translation>
    </message>
    <message>
        <source>You answered “none of these”. You may change your mind.</source>
        <translation>أجبت «لا شيء من هذا». يمكنك تغيير رأيك.</translation>
    </message>
    <message>
        <source>Touch what you would like best.</source>
        <translation>يكفي لمس ما يعجبك أكثر.</translation>
    </message>
    <message>
        <source>A second choice? Touch it. Or go on.</source>
        <translation>اختيار ثان؟ يكفي لمسه. أو المتابعة.</translation>
    </message>
    <message>
        <source>Two choices. Touch one again to take it back.</source>
        <translation>اختياران. لمس أحدهما من جديد يلغيه.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message>
        <source>You chose no picture. Touch “Next”.</source>
        <translation>لم يتم اختيار أي صورة. المس «التالي».</translation>
    </message>
    <message>
        <source>Touch 1 picture.</source>
        <translation>المس صورة واحدة.</translation>
    </message>
    <message>
        <source>Good. Now touch “Next”. You can also touch 1 more picture.</source>
        <translation>جيد. المس «التالي». يمكن لمس صورة أخرى أيضا.</translation>
    </message>
    <message>
        <source>You chose 2 pictures. Touch “Next”.</source>
        <translation>تم اختيار صورتين. المس «التالي».</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>الجزء %1 من %2</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::ResultTools</name>
    <message>
        <source>My answers</source>
        <translation>إجاباتي</translation>
    </message>
    <message>
        <source>How this result is made</source>
        <translation>كيف حسبت هذه النتيجة</translation>
    </message>
    <message>
        <source>One page for my interview</source>
        <translation>صفحة من أجل مقابلتي</translation>
    </message>
    <message>
        <source>Keep this result</source>
        <translation>حفظ هذه النتيجة</translation>
    </message>
    <message>
        <source>Compare with somebody</source>
        <translation>مقارنة مع شخص آخر</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::ResultsPage</name>
    <message>
        <source>The view from the summit</source>
        <translation>المنظر من القمة</translation>
    </message>
    <message>
        <source>Nothing to see yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>From the summit you will see your valleys. The climb takes about eight minutes, and you may stop at any step.</source>
        <translation>من القمة تظهر لك أوديتك. الصعود يستغرق نحو ثماني دقائق، ويمكنك التوقف عند أي خطوة.</translation>
    </message>
    <message>
        <source>The wider the band, the less is known.</source>
        <translation>كلما كان الشريط أعرض، كانت المعرفة أقل.</translation>
    </message>
    <message>
        <source>A large valley: your answers often speak for it. It says what you like, not what you can do. Touch a valley to walk into it.</source>
        <translation>واد كبير: إجاباتك تتجه إليه كثيرا. يقول ما يعجبك، ولا يقول ما هي قدراتك. لدخول واد يكفي لمسه.</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>أبعد قليلا</translation>
    </message>
    <message>
        <source>Other métiers that answer to what you chose.</source>
        <translation>مهن أخرى تناسب اختياراتك.</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>وضعت جانبا: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Start the climb</source>
        <translation>بدء الصعود</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>تغيير إجاباتي</translation>
    </message>
    <message>
        <source>The %1 other questions</source>
        <translation>الأسئلة الأخرى (%1)</translation>
    </message>
    <message>
        <source>Explore all métiers</source>
        <translation>استكشاف كل المهن</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>Here are métiers for you.</source>
        <translation>هذه مهن تناسبك.</translation>
    </message>
    <message numerus="yes">
        <source>You answered %n question(s). The game looked at your answers.</source>
        <translation>
            <numerusform>لم تجب عن أي سؤال. نظرت اللعبة إلى إجاباتك.</numerusform>
            <numerusform>أجبت عن سؤال واحد. نظرت اللعبة إلى إجاباتك.</numerusform>
            <numerusform>أجبت عن سؤالين. نظرت اللعبة إلى إجاباتك.</numerusform>
            <numerusform>أجبت عن %n أسئلة. نظرت اللعبة إلى إجاباتك.</numerusform>
            <numerusform>أجبت عن %n سؤالا. نظرت اللعبة إلى إجاباتك.</numerusform>
            <numerusform>أجبت عن %n سؤال. نظرت اللعبة إلى إجاباتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch a métier to read more. You can like other métiers too.</source>
        <translation>المس مهنة لقراءة المزيد. يمكن أن تعجبك مهن أخرى أيضا.</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>نتائجي</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::SummaryPage</name>
    <message>
        <source>One page for my interview</source>
        <translation>صفحة من أجل مقابلتي</translation>
    </message>
    <message>
        <source>No name is on it. Take it to a counsellor, and write on it.</source>
        <translation>لا يوجد عليها أي اسم. يمكن عرضها على مرشد أو مرشدة والكتابة عليها.</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>طباعة هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::WayPage</name>
    <message>
        <source>Which way up?</source>
        <translation>أي طريق للصعود؟</translation>
    </message>
    <message>
        <source>The short way is less sure: of 20 people, 1 to 3 more see first a valley that is not theirs.</source>
        <translation>الطريق القصير أقل دقة: من بين 20 شخصا، يرى 1 إلى 3 أشخاص إضافيين أولا واديا ليس واديهم.</translation>
    </message>
    <message>
        <source>You may stop at any question. After the short way, you may answer the other questions too.</source>
        <translation>يمكنك التوقف عند أي سؤال. بعد الطريق القصير يمكنك الإجابة عن الأسئلة الأخرى أيضا.</translation>
    </message>
    <message>
        <source>%1 questions, %2 to %3 minutes</source>
        <translation>عدد الأسئلة: %1، من %2 إلى %3 دقائق</translation>
    </message>
    <message>
        <source>The whole climb</source>
        <translation>الصعود الكامل</translation>
    </message>
    <message>
        <source>The short way</source>
        <translation>الطريق القصير</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::WhyRow</name>
    <message>
        <source>Nothing here pleases me</source>
        <translation>لا شيء يعجبني هنا</translation>
    </message>
    <message>
        <source>I do not know these things</source>
        <translation>لا أعرف هذه الأشياء</translation>
    </message>
    <message>
        <source>I like all of them as much</source>
        <translation>كلها تعجبني بنفس القدر</translation>
    </message>
    <message>
        <source>The question is not clear</source>
        <translation>السؤال غير واضح</translation>
    </message>
    <message>
        <source>None of these: why, if you like to say so?</source>
        <translation>لا شيء من هذا: لماذا؟ (اختياري)</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::RelaisCard</name>
    <message>
        <source>Shown on the map</source>
        <translation>ظاهر على الخريطة</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::RelaisList</name>
    <message numerus="yes">
        <source>%n place(s). Say where you live to see the nearest first.</source>
        <translation>
            <numerusform>لا يوجد مركز.</numerusform>
            <numerusform>مركز واحد. بعد كتابة مكان سكنك نعرف هل هو قريب.</numerusform>
            <numerusform>مركزان. بعد كتابة مكان سكنك يظهر الأقرب أولا.</numerusform>
            <numerusform>%n مراكز. بعد كتابة مكان سكنك يظهر الأقرب أولا.</numerusform>
            <numerusform>%n مركزا. بعد كتابة مكان سكنك يظهر الأقرب أولا.</numerusform>
            <numerusform>%n مركز. بعد كتابة مكان سكنك يظهر الأقرب أولا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) within %1 km of %2</source>
        <translation>
            <numerusform>لا يوجد مركز على بعد أقل من %1 كم من %2</numerusform>
            <numerusform>مركز واحد على بعد أقل من %1 كم من %2</numerusform>
            <numerusform>مركزان على بعد أقل من %1 كم من %2</numerusform>
            <numerusform>%n مراكز على بعد أقل من %1 كم من %2</numerusform>
            <numerusform>%n مركزا على بعد أقل من %1 كم من %2</numerusform>
            <numerusform>%n مركز على بعد أقل من %1 كم من %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s), the nearest to %1 first</source>
        <translation>
            <numerusform>لا يوجد مركز قرب %1</numerusform>
            <numerusform>مركز واحد، الأقرب إلى %1</numerusform>
            <numerusform>مركزان، الأقرب إلى %1 أولا</numerusform>
            <numerusform>%n مراكز، الأقرب إلى %1 أولا</numerusform>
            <numerusform>%n مركزا، الأقرب إلى %1 أولا</numerusform>
            <numerusform>%n مركز، الأقرب إلى %1 أولا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد للعرض</numerusform>
            <numerusform>عرض مركز آخر</numerusform>
            <numerusform>عرض مركزين آخرين</numerusform>
            <numerusform>عرض %n مراكز أخرى</numerusform>
            <numerusform>عرض %n مركزا آخر</numerusform>
            <numerusform>عرض %n مركز آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody so near. Look a little farther.</source>
        <translation>لا يوجد أحد بهذا القرب. يمكن البحث أبعد قليلا.</translation>
    </message>
    <message>
        <source>There is nobody for what you chose.</source>
        <translation>لا يوجد أحد يناسب ما اخترته.</translation>
    </message>
    <message>
        <source>Look within 60 km</source>
        <translation>بحث على بعد أقل من 60 كم</translation>
    </message>
    <message>
        <source>Look however far</source>
        <translation>بحث مهما كانت المسافة</translation>
    </message>
    <message>
        <source>Show those for everybody</source>
        <translation>عرض المراكز المفتوحة للجميع</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::RelaisOnePage</name>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Keep it in my classeur</source>
        <translation>حفظ في ملفي</translation>
    </message>
    <message>
        <source>It is in my classeur. Take it out.</source>
        <translation>محفوظ في ملفي. إزالة من الملف.</translation>
    </message>
    <message>
        <source>This place is no longer in the list. Look for another one near it.</source>
        <translation>هذا المركز لم يعد في القائمة. يمكن البحث عن مركز آخر قريب منه.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>تم التحقق يوم %1</translation>
    </message>
    <message>
        <source>Reach them</source>
        <translation>الاتصال بهم</translation>
    </message>
    <message>
        <source>%1 from %2, as the crow flies</source>
        <translation>على بعد %1 من %2، في خط مستقيم</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>Whom they receive</source>
        <translation>من يستقبلون</translation>
    </message>
    <message>
        <source>Everybody.</source>
        <translation>الجميع.</translation>
    </message>
    <message>
        <source>Labelled by the public guidance service of the region (SPRO)</source>
        <translation>معترف به من الخدمة العمومية للتوجيه في المنطقة (SPRO)</translation>
    </message>
    <message>
        <source>Gives career advice for adults, free (CEP)</source>
        <translation>يقدم نصائح مهنية مجانية للكبار (CEP)</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::RelaisPage</name>
    <message>
        <source>People who can help near home</source>
        <translation>أشخاص يمكنهم مساعدتك قرب بيتك</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>عرض الخريطة</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>The list cannot be read. Please tell the person in charge of the room.</source>
        <translation>لا يمكن قراءة القائمة. يرجى إخبار الشخص المسؤول عن القاعة.</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::WishBar</name>
    <message>
        <source>Did you mean:</source>
        <translation>هل المقصود:</translation>
    </message>
    <message>
        <source>Your commune or your postcode</source>
        <translation>بلديتك أو رمزك البريدي</translation>
    </message>
    <message>
        <source>No commune of that name. Try its postcode.</source>
        <translation>لا توجد بلدية بهذا الاسم. يمكن تجربة الرمز البريدي.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Within %1 km</source>
        <translation>على بعد أقل من %1 كم</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>All, however far</source>
        <translation>الكل، مهما كانت المسافة</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::Words</name>
    <message>
        <source>about %1 km</source>
        <translation>نحو %1 كم</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>مفتوح حتى %1</translation>
    </message>
    <message>
        <source>Closed. Opens at %1</source>
        <translation>مغلق. يفتح على الساعة %1</translation>
    </message>
    <message>
        <source>Closed. Opens on %1 at %2</source>
        <translation>مغلق. يفتح يوم %1 على الساعة %2</translation>
    </message>
    <message>
        <source>Public holiday: call before you go</source>
        <translation>يوم عطلة رسمية: يجب الاتصال قبل الذهاب</translation>
    </message>
    <message>
        <source>Hours not known: call before you go</source>
        <translation>أوقات العمل غير معروفة: يجب الاتصال قبل الذهاب</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::JoinPage</name>
    <message>
        <source>Join a class session</source>
        <translation>الانضمام إلى حصة القسم</translation>
    </message>
    <message>
        <source>Code of the class</source>
        <translation>رمز القسم</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write the code that the teacher shows: six letters and digits.</source>
        <translation>اكتبوا الرمز الذي يعرضه المدرّس أو المدرّسة: ستة حروف وأرقام.</translation>
    </message>
    <message>
        <source>Your name in the class</source>
        <translation>الاسم في القسم</translation>
    </message>
    <message>
        <source>It is invented: nobody but those beside you knows that it is you. The teacher sees how far you are, never your answers with this name.</source>
        <translation>هذا الاسم مستعار: لا يعرف صاحبه إلا من يجلس بجانبه. يرى المدرّس أو المدرّسة مدى التقدم، ولا يرى الإجابات مع هذا الاسم أبداً.</translation>
    </message>
    <message>
        <source>Looking for the class…</source>
        <translation>جارٍ البحث عن القسم…</translation>
    </message>
    <message>
        <source>The code has six letters and digits, such as K7M 2PX. Look at the board once more.</source>
        <translation>يتكوّن الرمز من ستة حروف وأرقام، مثل K7M 2PX. انظروا إلى السبورة مرة أخرى.</translation>
    </message>
    <message>
        <source>No class has this code. Look at the board once more, or ask the teacher.</source>
        <translation>لا يوجد قسم بهذا الرمز. انظروا إلى السبورة مرة أخرى أو اسألوا المدرّس أو المدرّسة.</translation>
    </message>
    <message>
        <source>The class is full. Ask the teacher.</source>
        <translation>القسم ممتلئ. اسألوا المدرّس أو المدرّسة.</translation>
    </message>
    <message>
        <source>There is no line to the class at the moment. Try again, or tell the teacher. All the rest of Belvédère works.</source>
        <translation>لا يوجد اتصال بالقسم الآن. حاولوا مرة أخرى أو أخبروا المدرّس أو المدرّسة. كل ما تبقى في Belvédère يعمل.</translation>
    </message>
    <message>
        <source>The teacher has closed this class for you. Speak with them.</source>
        <translation>أغلق المدرّس أو المدرّسة هذه الحصة لكم. تحدثوا معه أو معها.</translation>
    </message>
    <message>
        <source>The class cannot be joined from here. Tell the teacher.</source>
        <translation>لا يمكن الانضمام إلى القسم من هنا. أخبروا المدرّس أو المدرّسة.</translation>
    </message>
    <message>
        <source>Yes, it is me</source>
        <translation>نعم، هذا أنا</translation>
    </message>
    <message>
        <source>No, I am someone else</source>
        <translation>لا، أنا شخص آخر</translation>
    </message>
    <message>
        <source>This terminal stopped while somebody was in this class here. If it was you, you go on where you were. If not, you begin under a name of your own, and see nothing of theirs.</source>
        <translation>توقّف هذا الجهاز بينما كان شخصٌ يشارك من هنا في هذه الحصة. إن كنت أنت، فستتابع من حيث توقّفت. وإلا فستبدأ باسم خاص بك ولن ترى شيئًا مما يخصّه.</translation>
    </message>
    <message>
        <source>Are you %1?</source>
        <translation>هل أنت %1؟</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::PausePage</name>
    <message>
        <source>Look at the teacher</source>
        <translation>انظروا إلى المدرّس أو المدرّسة</translation>
    </message>
    <message>
        <source>Your screen waits. You go on where you were.</source>
        <translation>الشاشة في الانتظار. تتابعون من حيث توقفتم.</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::SeanceBar</name>
    <message>
        <source>Go there</source>
        <translation>الذهاب إلى هناك</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>أحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>The class session</source>
        <translation>حصة القسم</translation>
    </message>
    <message>
        <source> (%1 of %2)</source>
        <translation> (%1 من %2)</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>المرحلة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>أهلاً، %1</translation>
    </message>
    <message>
        <source>The class begins soon. Look around meanwhile.</source>
        <translation>تبدأ الحصة قريباً. تصفحوا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>The teacher is coming</source>
        <translation>المدرّس أو المدرّسة في الطريق</translation>
    </message>
    <message>
        <source>Touch once more when you need no more help</source>
        <translation>المسوا مرة أخرى عندما لا تحتاجون إلى المساعدة</translation>
    </message>
    <message>
        <source>No line to the class: it comes back by itself. Go on.</source>
        <translation>لا اتصال بالقسم: يعود من تلقاء نفسه. تابعوا.</translation>
    </message>
    <message>
        <source>On its way to the teacher…</source>
        <translation>في الطريق إلى المدرّس أو المدرّسة…</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>الوقت المتبقي: %1</translation>
    </message>
    <message>
        <source>Show no more</source>
        <translation>التوقف عن العرض</translation>
    </message>
    <message>
        <source>The class sees what you show, under your invented name</source>
        <translation>يرى القسم ما تعرضه تحت اسمك المستعار</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::WordsPage</name>
    <message>
        <source>The class sees the words together, without names.</source>
        <translation>يرى القسم الكلمات معاً، بلا أسماء.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>الكلمة %1</translation>
    </message>
    <message>
        <source>My word</source>
        <translation>كلمتي</translation>
    </message>
    <message>
        <source>Give my words</source>
        <translation>تقديم كلماتي</translation>
    </message>
    <message>
        <source>Write one word at least.</source>
        <translation>اكتبوا كلمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Your words are given. You may still change them.</source>
        <translation>قُدّمت الكلمات. ما زال بالإمكان تغييرها.</translation>
    </message>
    <message>
        <source>Your words are on their way to the teacher. You may go on.</source>
        <translation>الكلمات في الطريق إلى المدرّس أو المدرّسة. يمكن المتابعة.</translation>
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
        <translation>رمز القسم</translation>
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
        <translation>تراجع</translation>
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
        <translation>انظروا إلى المدرّس أو المدرّسة</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>الوقت المتبقي: %1</translation>
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
        <translation>%1 من %2</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation type="unfinished">الكلمات</translation>
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
        <translation type="unfinished">الكلمات</translation>
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
        <translation>%1 د</translation>
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
        <translation>تفتح الصفحة على هاتفك. يمكنك مشاركتها من هناك.</translation>
    </message>
    <message>
        <source>The text is on your phone. You can copy it and share it.</source>
        <translation>النص على هاتفك. يمكنك نسخه ومشاركته.</translation>
    </message>
    <message>
        <source>It goes into your contacts.</source>
        <translation>يضاف إلى جهات الاتصال في هاتفك.</translation>
    </message>
    <message>
        <source>Your phone writes the e-mail. You choose who receives it.</source>
        <translation>هاتفك يحضر الرسالة الإلكترونية. واختيار من يستلمها لك.</translation>
    </message>
    <message>
        <source>Your phone writes the message. You choose who receives it.</source>
        <translation>هاتفك يحضر الرسالة. واختيار من يستلمها لك.</translation>
    </message>
    <message>
        <source>%1 opens on your phone. You choose who sees it.</source>
        <translation>يفتح %1 على هاتفك. واختيار من يراه لك.</translation>
    </message>
    <message>
        <source>1. Open the camera of your phone.
2. Hold it in front of the code.
3. Touch what appears.</source>
        <translation>1. فتح كاميرا هاتفك.
2. توجيه الهاتف نحو الرمز.
3. لمس ما يظهر.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>My contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>رسالة SMS</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>على هاتفي</translation>
    </message>
    <message>
        <source>This is not on the terminal any more. Go back and choose something else.</source>
        <translation>هذا لم يعد على الجهاز. يمكن الرجوع واختيار شيء آخر.</translation>
    </message>
    <message>
        <source>The terminal sends nothing, and keeps nothing of it. Nothing of yours is in the address.</source>
        <translation>الجهاز لا يرسل شيئا ولا يحفظ شيئا من ذلك. لا يوجد في العنوان أي شيء عنك.</translation>
    </message>
    <message>
        <source>A code for your phone: %1, %2</source>
        <translation>رمز لهاتفك: %1، %2</translation>
    </message>
    <message>
        <source>No phone? Write the address down: %1</source>
        <translation>بدون هاتف؟ يمكن كتابة العنوان على ورقة: %1</translation>
    </message>
    <message>
        <source>What the phone is given</source>
        <translation>ما يصل إلى الهاتف</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Asking</name>
    <message>
        <source>Did you mean:</source>
        <translation>هل المقصود:</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::AttractPage</name>
    <message>
        <source>Belvédère: touch the screen to begin</source>
        <translation>تطبيق Belvédère: لمس الشاشة للبدء</translation>
    </message>
    <message>
        <source>See all the paths before choosing one.</source>
        <translation>رؤية كل الطرق قبل اختيار واحدة.</translation>
    </message>
    <message>
        <source>Ten minutes to find métiers that suit you. No name, no account.</source>
        <translation>عشر دقائق لإيجاد مهن تناسبك. بدون اسم وبدون حساب.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>اللمس للبدء</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Join a class session</source>
        <translation>الانضمام إلى حصة القسم</translation>
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
        <translation>القراءة براحة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>All the words</source>
        <translation>كل الكلمات</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>سهل القراءة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>They move</source>
        <translation>تتحرك</translation>
    </message>
    <message>
        <source>They stay still</source>
        <translation>ثابتة</translation>
    </message>
    <message>
        <source>At the end of your visit, all is as before for the next person.</source>
        <translation>في نهاية زيارتك يعود كل شيء كما كان للشخص التالي.</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Countdown</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Yes, I go on</source>
        <translation>نعم، أتابع</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>إنهاء زيارتي</translation>
    </message>
    <message numerus="yes">
        <source>The visit ends in %n second(s). What you did not keep is erased.</source>
        <translation>
            <numerusform>تنتهي الزيارة الآن. ما لم يحفظ يمحى.</numerusform>
            <numerusform>تنتهي الزيارة بعد ثانية واحدة. ما لم يحفظ يمحى.</numerusform>
            <numerusform>تنتهي الزيارة بعد ثانيتين. ما لم يحفظ يمحى.</numerusform>
            <numerusform>تنتهي الزيارة بعد %n ثوان. ما لم يحفظ يمحى.</numerusform>
            <numerusform>تنتهي الزيارة بعد %n ثانية. ما لم يحفظ يمحى.</numerusform>
            <numerusform>تنتهي الزيارة بعد %n ثانية. ما لم يحفظ يمحى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::shell::DeclarationPage</name>
    <message>
        <source>Accessibility: partly compliant</source>
        <translation>سهولة الاستخدام للجميع: مطابقة جزئية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>This terminal partly complies with the European standard EN 301 549 and, for the fiches, with the RGAA 4.1.</source>
        <translation>هذا الجهاز مطابق جزئياً للمعيار الأوروبي EN 301 549، وتطابق البطاقات جزئياً المرجع الفرنسي RGAA 4.1.</translation>
    </message>
    <message>
        <source>Its authors tested it themselves, in November 2026. Nobody else has checked it yet.</source>
        <translation>اختبره مؤلفوه بأنفسهم في نوفمبر 2026. ولم يفحصه أحد غيرهم بعد.</translation>
    </message>
    <message>
        <source>What helps you</source>
        <translation>ما يساعدك</translation>
    </message>
    <message>
        <source>Under “Languages, comfort”: four languages, larger text, high contrast, easy words, pictures that stay still, a voice that reads the page.</source>
        <translation>في «اللغات والراحة»: أربع لغات، ونص أكبر، وتباين قوي، وكلمات سهلة، وصور ثابتة، وصوت يقرأ الصفحة.</translation>
    </message>
    <message>
        <source>Everything can be done by touch alone, or with a keyboard alone.</source>
        <translation>يمكن فعل كل شيء باللمس وحده، أو بلوحة المفاتيح وحدها.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Some videos have no subtitles, and none has an audio description. What is said can be read beside many of them.</source>
        <translation>بعض مقاطع الفيديو بلا ترجمة مكتوبة، ولا يوجد وصف صوتي لأي منها. ويمكن قراءة ما يُقال بجانب كثير منها.</translation>
    </message>
    <message>
        <source>Documents that you bring are shown as pictures: the voice does not read them.</source>
        <translation>المستندات التي تُحضرها تظهر كصور: لا يقرؤها الصوت.</translation>
    </message>
    <message>
        <source>The voice does not read maps and charts: what they show stands beside them in words.</source>
        <translation>لا يقرأ الصوت الخرائط ولا الرسوم البيانية: ما تُظهره مكتوب بجانبها.</translation>
    </message>
    <message>
        <source>An upright screen and a braille display were never tried.</source>
        <translation>لم تُجرَّب قط شاشة عمودية ولا جهاز برايل.</translation>
    </message>
    <message>
        <source>Something stops you?</source>
        <translation>هل يمنعك شيء؟</translation>
    </message>
    <message>
        <source>Tell the person in charge of the room: they give you the same in another way.</source>
        <translation>أخبر المسؤول عن القاعة: يعطيك الشيء نفسه بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Nobody answers?</source>
        <translation>لا أحد يجيب؟</translation>
    </message>
    <message>
        <source>You may write to the Défenseur des droits. It is free, without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07. Telephone: 09 69 39 00 00.</source>
        <translation>يمكنك الكتابة إلى المدافع عن الحقوق. ذلك مجاني ومن دون طابع: ⁦Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07⁩. الهاتف: ⁦09 69 39 00 00⁩.</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::FindPage</name>
    <message>
        <source>Find help near you</source>
        <translation>مساعدة قريبة منك</translation>
    </message>
    <message>
        <source>This terminal knows nothing near here yet. Explore the métiers, or ask an adviser.</source>
        <translation>هذا الجهاز لا يعرف بعد شيئا قريبا من هنا. يمكن استكشاف المهن، أو سؤال مرشد أو مرشدة.</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::HomePage</name>
    <message>
        <source>Where do you want to start?</source>
        <translation>من أين نبدأ؟</translation>
    </message>
    <message>
        <source>You may change at any moment.</source>
        <translation>يمكنك التغيير في أي لحظة.</translation>
    </message>
    <message>
        <source>Climb the four puys. Find what suits you.</source>
        <translation>صعود القمم الأربع، لمعرفة ما يناسبك.</translation>
    </message>
    <message>
        <source>All %1 questions answered.</source>
        <translation>تمت الإجابة عن كل الأسئلة (%1).</translation>
    </message>
    <message>
        <source>Question %1 of %2.</source>
        <translation>السؤال %1 من %2.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>لعب</translation>
    </message>
    <message>
        <source>The view from the summit</source>
        <translation>المنظر من القمة</translation>
    </message>
    <message>
        <source>Take up the climb</source>
        <translation>متابعة الصعود</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Look at all the métiers, freely.</source>
        <translation>رؤية كل المهن بحرية.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Short videos: see how they work.</source>
        <translation>فيديوهات قصيرة، لرؤية العمل عن قرب.</translation>
    </message>
    <message>
        <source>Find help near you</source>
        <translation>مساعدة قريبة منك</translation>
    </message>
    <message>
        <source>People to talk to, formations, your territory.</source>
        <translation>أشخاص للحديث معهم، تكوينات، منطقتك.</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>What you like goes here.</source>
        <translation>ما يعجبك يوضع هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept.</source>
        <translation>
            <numerusform>لا شيء محفوظ.</numerusform>
            <numerusform>شيء واحد محفوظ.</numerusform>
            <numerusform>شيئان محفوظان.</numerusform>
            <numerusform>%n أشياء محفوظة.</numerusform>
            <numerusform>%n شيئا محفوظا.</numerusform>
            <numerusform>%n شيء محفوظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>إيجاد ملفي</translation>
    </message>
    <message>
        <source>You have five words? Take up where you were.</source>
        <translation>لديك خمس كلمات؟ المتابعة من حيث توقفت.</translation>
    </message>
    <message>
        <source>Choose a picture.</source>
        <translation>اختيار صورة.</translation>
    </message>
    <message>
        <source>I touch pictures. I see métiers for me.</source>
        <translation>ألمس صورا. أرى مهنا تناسبني.</translation>
    </message>
    <message>
        <source>I see all the métiers.</source>
        <translation>أرى كل المهن.</translation>
    </message>
    <message>
        <source>I watch videos of métiers.</source>
        <translation>أشاهد فيديوهات عن المهن.</translation>
    </message>
    <message>
        <source>I find a person who helps me.</source>
        <translation>أجد شخصا يساعدني.</translation>
    </message>
    <message>
        <source>I see what I keep.</source>
        <translation>أرى ما أحتفظ به.</translation>
    </message>
    <message>
        <source>I have 5 words. I find my classeur again.</source>
        <translation>لدي 5 كلمات. أجد ملفي من جديد.</translation>
    </message>
    <message>
        <source>Join a class session</source>
        <translation>الانضمام إلى حصة القسم</translation>
    </message>
    <message>
        <source>Your teacher gives you a code of six characters.</source>
        <translation>يعطيكم المدرّس أو المدرّسة رمزاً من ستة أحرف.</translation>
    </message>
    <message>
        <source>I have a code from my teacher.</source>
        <translation>عندي رمز من المدرّس أو المدرّسة.</translation>
    </message>
    <message>
        <source>Home. %1</source>
        <translation>البداية. %1</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>نتائجي</translation>
    </message>
    <message>
        <source>I go on with the game</source>
        <translation>أواصل اللعبة</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::ProblemPage</name>
    <message>
        <source>The content of the terminal is not there.</source>
        <translation>محتوى الجهاز غير موجود.</translation>
    </message>
    <message>
        <source>The content was made for a newer Belvédère.</source>
        <translation>المحتوى صنع لإصدار أحدث من Belvédère.</translation>
    </message>
    <message>
        <source>The content was made for an older Belvédère.</source>
        <translation>المحتوى صنع لإصدار أقدم من Belvédère.</translation>
    </message>
    <message>
        <source>The content of the terminal cannot be read.</source>
        <translation>لا يمكن قراءة محتوى الجهاز.</translation>
    </message>
    <message>
        <source>The content of the terminal is damaged.</source>
        <translation>محتوى الجهاز تالف.</translation>
    </message>
    <message>
        <source>Belvédère takes a break</source>
        <translation>تطبيق Belvédère في استراحة</translation>
    </message>
    <message>
        <source>Please tell the person in charge of the room. Nothing of yours is lost.</source>
        <translation>يرجى إخبار الشخص المسؤول عن القاعة. لم يفقد أي شيء يخصك.</translation>
    </message>
    <message>
        <source>For the administrator: %1</source>
        <translation>للمسؤول عن الجهاز: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة من جديد</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::QuestionBox</name>
    <message>
        <source>My question of %1</source>
        <translation>سؤالي بتاريخ %1</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Shell</name>
    <message>
        <source>The code was changed.</source>
        <translation>تم تغيير الرمز.</translation>
    </message>
    <message>
        <source>Asking the server for a new content…</source>
        <translation>جار البحث عن محتوى جديد على الخادم…</translation>
    </message>
    <message>
        <source>The update did not work. See the journal below, then try again.</source>
        <translation>لم ينجح التحديث. يرجى النظر في السجل أدناه ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>A new content came. It is taken into use at once.</source>
        <translation>وصل محتوى جديد. يستعمل فورا.</translation>
    </message>
    <message>
        <source>The content is up to date.</source>
        <translation>المحتوى محدث.</translation>
    </message>
    <message>
        <source>Belvédère: a test page</source>
        <translation>تطبيق Belvédère: صفحة تجربة</translation>
    </message>
    <message>
        <source>If you can read this, the printer works. Accents: é è ç à œ.</source>
        <translation>إذا أمكنت قراءة هذا، فالطابعة تعمل. حروف فرنسية: é è ç à œ.</translation>
    </message>
    <message>
        <source>A short music is played. You hear nothing? Look at the plug, the volume and the sound device of the system.</source>
        <translation>تعمل موسيقى قصيرة. لا يسمع شيء؟ يرجى التحقق من السلك ومستوى الصوت وجهاز الصوت في النظام.</translation>
    </message>
    <message>
        <source>The former content cannot be taken. The present one stays.</source>
        <translation>لا يمكن استرجاع المحتوى السابق. يبقى المحتوى الحالي.</translation>
    </message>
    <message>
        <source>The former content is in use again. This one will not come back; a newer one will.</source>
        <translation>المحتوى السابق مستعمل من جديد. لن يعود هذا المحتوى، بل سيأتي أحدث منه.</translation>
    </message>
    <message>
        <source>The former content does not open. Update now.</source>
        <translation>المحتوى السابق لا يفتح. يجب التحديث الآن.</translation>
    </message>
    <message>
        <source>This terminal cannot read aloud. Ask for help, or make the text larger.</source>
        <translation>لا يستطيع هذا الجهاز القراءة بصوت عالٍ. يمكن طلب المساعدة أو تكبير النص.</translation>
    </message>
    <message>
        <source>Formations</source>
        <translation>التكوينات</translation>
    </message>
    <message>
        <source>What to study, and where.</source>
        <translation>ماذا ندرس، وأين.</translation>
    </message>
    <message>
        <source>People who can help</source>
        <translation>أشخاص يمكنهم مساعدتك</translation>
    </message>
    <message>
        <source>A CIO, a mission locale… See them on the map, call them, go there.</source>
        <translation>مركز CIO أو mission locale… لرؤيتها على الخريطة، والاتصال بها، والذهاب إليها.</translation>
    </message>
    <message>
        <source>My territory</source>
        <translation>منطقتي</translation>
    </message>
    <message>
        <source>Who recruits, what goes on, the open days.</source>
        <translation>من يوظف، ماذا يحدث، أيام الأبواب المفتوحة.</translation>
    </message>
    <message>
        <source>My result of %1</source>
        <translation>نتيجتي بتاريخ %1</translation>
    </message>
    <message>
        <source>Your result is in your classeur, with its answers.</source>
        <translation>نتيجتك في ملفك، مع إجاباتها.</translation>
    </message>
    <message>
        <source>Your classeur is full. Remove something first.</source>
        <translation>ملفك ممتلئ. يجب إزالة شيء منه أولا.</translation>
    </message>
    <message>
        <source>The answers of this result cannot be read any more.</source>
        <translation>لم يعد من الممكن قراءة إجابات هذه النتيجة.</translation>
    </message>
    <message>
        <source>My note of %1</source>
        <translation>ملاحظتي بتاريخ %1</translation>
    </message>
    <message>
        <source>Métiers that fit me, found on Belvédère</source>
        <translation>مهن تناسبني، وجدتها على Belvédère</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>اطرح سؤالا</translation>
    </message>
    <message>
        <source>Write to an adviser. You choose how you are answered.</source>
        <translation>اكتب إلى مستشار. أنت تختار كيف تصلك الإجابة.</translation>
    </message>
    <message>
        <source>Talk to somebody</source>
        <translation>التحدث مع شخص</translation>
    </message>
    <message>
        <source>It is in your classeur.</source>
        <translation>هي في ملفك.</translation>
    </message>
    <message>
        <source>There is no room left in the classeur.</source>
        <translation>لم يبق مكان في الملف.</translation>
    </message>
    <message>
        <source>It is no PDF, picture or text: it cannot be opened here.</source>
        <translation>ليست PDF ولا صورة ولا نصًا: لا يمكن فتحها هنا.</translation>
    </message>
    <message>
        <source>It could not be fetched. Ask for it to be sent again.</source>
        <translation>تعذّر استلامها. اطلب إرسالها من جديد.</translation>
    </message>
    <message>
        <source>“%1” is on its way…</source>
        <translation>«%1» في الطريق…</translation>
    </message>
    <message>
        <source>“%1” was sent.</source>
        <translation>أُرسل «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be sent. Try again.</source>
        <translation>تعذّر إرسال «%1». حاول من جديد.</translation>
    </message>
    <message>
        <source>My question of %1</source>
        <translation>سؤالي بتاريخ %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>جواب %1</translation>
    </message>
    <message>
        <source>An answer has come. It is in your classeur.</source>
        <translation>وصل جواب. هو في ملفك.</translation>
    </message>
    <message>
        <source>Your voice message is on its way…</source>
        <translation>رسالتك الصوتية في الطريق…</translation>
    </message>
    <message>
        <source>Your voice message was sent.</source>
        <translation>تم إرسال رسالتك الصوتية.</translation>
    </message>
    <message>
        <source>Your voice message could not be sent. Record it again, or write.</source>
        <translation>تعذر إرسال رسالتك الصوتية. سجلها من جديد أو اكتب.</translation>
    </message>
    <message>
        <source>The class session is over. You may go on, and keep your classeur.</source>
        <translation>انتهت الحصة. يمكن المتابعة والاحتفاظ بالملف.</translation>
    </message>
    <message>
        <source>Show it to the class no more</source>
        <translation>عدم عرضه على القسم</translation>
    </message>
    <message>
        <source>Show it to the class</source>
        <translation>عرضه على القسم</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>I ask a question. Somebody answers me.</source>
        <translation>أطرح سؤالًا. شخص يجيبني.</translation>
    </message>
    <message>
        <source>An adviser answers you, now or later.</source>
        <translation>يجيبك مستشار، الآن أو لاحقًا.</translation>
    </message>
    <message>
        <source>Under your invented name. You may take it back.</source>
        <translation>تحت اسمك المستعار، ويمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Show my words no more</source>
        <translation>عدم عرض كلماتي على القسم</translation>
    </message>
    <message>
        <source>Show my words to the class</source>
        <translation>عرض كلماتي على القسم</translation>
    </message>
    <message>
        <source>Show my wishes no more</source>
        <translation>عدم عرض رغباتي على القسم</translation>
    </message>
    <message>
        <source>Show my wishes to the class</source>
        <translation>عرض رغباتي على القسم</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Signing</name>
    <message>
        <source>Put my classeur into my space</source>
        <translation>وضع ملفي في مساحتي</translation>
    </message>
    <message>
        <source>Add documents from my space</source>
        <translation>إضافة مستندات من مساحتي</translation>
    </message>
    <message>
        <source>Back to my classeur</source>
        <translation>رجوع إلى ملفي</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::SpaceKeeping</name>
    <message>
        <source>My classeur</source>
        <translation>ملفي</translation>
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
        <translation>ملفي</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::TalkOfVisit</name>
    <message>
        <source>Somebody waits at the terminal %1.</source>
        <translation>شخص ينتظر عند الجهاز %1.</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>وثيقة: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Talk of %1</source>
        <translation>محادثة %1</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::TopBar</name>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Languages, comfort</source>
        <translation>اللغات والراحة</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>إنهاء زيارتي</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>قراءة هذه الصفحة بصوت عالٍ</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>ملفي</translation>
    </message>
    <message>
        <source>My classeur (%1)</source>
        <translation>ملفي (%1)</translation>
    </message>
    <message>
        <source>Home, Belvédère</source>
        <translation>البداية، Belvédère</translation>
    </message>
    <message>
        <source>Languages, comfort of reading</source>
        <translation>اللغات والراحة في القراءة</translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui</name>
    <message>
        <source>Your space has ended the session. Sign in again to go on.</source>
        <translation>مساحتك أنهت الجلسة. للمتابعة يجب تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your space is full. Make some room there, then try again.</source>
        <translation>مساحتك ممتلئة. يجب إخلاء بعض المكان فيها ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The file manifest.json of the folder Belvédère in your space cannot be read. Nothing was changed there.</source>
        <translation>لا يمكن قراءة manifest.json في المجلد Belvédère في مساحتك. لم يتغير شيء فيها.</translation>
    </message>
    <message>
        <source>Your space was filled on a newer terminal. Nothing was changed there.</source>
        <translation>مساحتك ملئت من جهاز أحدث. لم يتغير شيء فيها.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>The line to your space does not work just now.</source>
        <translation>الاتصال بمساحتك لا يعمل الآن.</translation>
    </message>
    <message>
        <source>The line to your space does not work just now. Try again a little later.</source>
        <translation>الاتصال بمساحتك لا يعمل الآن. يرجى المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Your space does not answer as it should. Try again a little later.</source>
        <translation>مساحتك لا ترد كما يجب. يرجى المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Your classeur is in your space. Some documents are not there yet.</source>
        <translation>ملفك في مساحتك. بعض المستندات لم تصل إليها بعد.</translation>
    </message>
    <message>
        <source>Your classeur is not in your space.</source>
        <translation>ملفك ليس في مساحتك.</translation>
    </message>
    <message>
        <source>Your classeur is in your space, in the folder Belvédère.</source>
        <translation>ملفك في مساحتك، في المجلد Belvédère.</translation>
    </message>
    <message>
        <source>You had changed it on another terminal: both are put together.</source>
        <translation>كان الملف قد تغير على جهاز آخر: تم جمع الاثنين.</translation>
    </message>
    <message>
        <source>You have changed this file: it stays as it is. Ours is beside it.</source>
        <translation>هذا المستند تغير في مساحتك: يبقى كما هو. ونسختنا بجانبه.</translation>
    </message>
    <message>
        <source>You have changed this file: it stays in your space.</source>
        <translation>هذا المستند تغير في مساحتك: يبقى فيها.</translation>
    </message>
    <message>
        <source>This file is not in your space any more.</source>
        <translation>هذا المستند لم يعد في مساحتك.</translation>
    </message>
    <message>
        <source>Too large for your space.</source>
        <translation>كبير جدا على مساحتك.</translation>
    </message>
    <message>
        <source>There is no room left for it.</source>
        <translation>لم يبق مكان له.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>لم يرسل بعد.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>لم ينجح الإرسال.</translation>
    </message>
    <message>
        <source>This folder is not in your space any more.</source>
        <translation>هذا المجلد لم يعد في مساحتك.</translation>
    </message>
    <message>
        <source>This folder has too many things to be shown here.</source>
        <translation>في هذا المجلد أشياء كثيرة جدا لا يمكن عرضها هنا.</translation>
    </message>
    <message>
        <source>Too large: a document has 10 MB at most.</source>
        <translation>كبير جدا: حجم المستند 10 ميغابايت على الأكثر.</translation>
    </message>
    <message>
        <source>Your classeur has no room left for documents: 50 MB in all. Remove some first.</source>
        <translation>لم يبق مكان للمستندات في ملفك: 50 ميغابايت في المجموع. يجب إزالة بعضها أولا.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا المستند فارغ.</translation>
    </message>
    <message>
        <source>Your classeur takes PDF, text documents (ODT), pictures (PNG, JPEG) and plain text. This is something else.</source>
        <translation>ملفك يقبل PDF والمستندات النصية (ODT) والصور (PNG, JPEG) والنص البسيط. هذا شيء آخر.</translation>
    </message>
    <message>
        <source>Your classeur is full. Remove something first.</source>
        <translation>ملفك ممتلئ. يجب إزالة شيء منه أولا.</translation>
    </message>
    <message>
        <source>A document is too large for your space. Take it out of your classeur, or put your classeur on a USB stick.</source>
        <translation>أحد المستندات كبير جدا على مساحتك. يمكن إزالته من ملفك، أو نسخ ملفك على مفتاح USB.</translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui::EntryRow</name>
    <message>
        <source>Folder %1</source>
        <translation>المجلد %1</translation>
    </message>
    <message>
        <source>Document %1, %2</source>
        <translation>المستند %1، %2</translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui::ImportPage</name>
    <message>
        <source>Add documents from my space</source>
        <translation>إضافة مستندات من مساحتي</translation>
    </message>
    <message>
        <source>Back to my classeur</source>
        <translation>رجوع إلى ملفي</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Add to my classeur</source>
        <translation>إضافة إلى ملفي</translation>
    </message>
    <message>
        <source>Your space is being opened…</source>
        <translation>جار فتح مساحتك…</translation>
    </message>
    <message>
        <source>All my documents</source>
        <translation>كل مستنداتي</translation>
    </message>
    <message>
        <source>PDF, text documents (ODT), pictures and plain text, of 10 MB at most each.</source>
        <translation>مستندات PDF أو نصية (ODT)، صور ونص بسيط، 10 ميغابايت على الأكثر لكل منها.</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>إلى المجلد الأعلى</translation>
    </message>
    <message>
        <source>This folder has %1 more. Put what you want into a folder of its own.</source>
        <translation>في هذا المجلد %1 غيرها. يمكن وضع ما يهمك في مجلد خاص.</translation>
    </message>
    <message>
        <source>There is no document in your space yet.</source>
        <translation>لا يوجد أي مستند في مساحتك بعد.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>هذا المجلد فارغ.</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>اختيار مستندات</translation>
    </message>
    <message numerus="yes">
        <source>Add %n documents</source>
        <translation>
            <numerusform>إضافة مستندات</numerusform>
            <numerusform>إضافة مستند واحد</numerusform>
            <numerusform>إضافة مستندين</numerusform>
            <numerusform>إضافة %n مستندات</numerusform>
            <numerusform>إضافة %n مستندا</numerusform>
            <numerusform>إضافة %n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة من جديد</translation>
    </message>
    <message>
        <source>Your documents are coming into your classeur</source>
        <translation>مستنداتك في طريقها إلى ملفك</translation>
    </message>
    <message>
        <source>Documents that came</source>
        <translation>المستندات التي وصلت</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Coming…</source>
        <translation>في الطريق…</translation>
    </message>
    <message>
        <source>In my classeur</source>
        <translation>في ملفي</translation>
    </message>
    <message>
        <source>It was in my classeur already</source>
        <translation>كان في ملفي من قبل</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>لم يضف</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are in your classeur.</source>
        <translation>
            <numerusform>لا يوجد مستند في ملفك.</numerusform>
            <numerusform>مستند واحد في ملفك.</numerusform>
            <numerusform>مستندان في ملفك.</numerusform>
            <numerusform>%n مستندات في ملفك.</numerusform>
            <numerusform>%n مستندا في ملفك.</numerusform>
            <numerusform>%n مستند في ملفك.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document was added.</source>
        <translation>لم يضف أي مستند.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>أضيفت كل المستندات.</numerusform>
            <numerusform>تعذرت إضافة مستند واحد.</numerusform>
            <numerusform>تعذرت إضافة مستندين.</numerusform>
            <numerusform>تعذرت إضافة %n مستندات.</numerusform>
            <numerusform>تعذرت إضافة %n مستندا.</numerusform>
            <numerusform>تعذرت إضافة %n مستند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui::SpacePage</name>
    <message>
        <source>Keep it in my space</source>
        <translation>حفظ في مساحتي</translation>
    </message>
    <message>
        <source>Your classeur is on its way to your space…</source>
        <translation>ملفك في طريقه إلى مساحتك…</translation>
    </message>
    <message>
        <source>Documents sent</source>
        <translation>المستندات المرسلة</translation>
    </message>
    <message numerus="yes">
        <source>You need not wait. It goes on when you leave this page. It goes on after your visit too, for %n minutes.</source>
        <translation>
            <numerusform>لا حاجة إلى الانتظار. يتابع الإرسال بعد مغادرة هذه الصفحة.</numerusform>
            <numerusform>لا حاجة إلى الانتظار. يتابع الإرسال بعد مغادرة هذه الصفحة. ويتابع بعد زيارتك أيضا، لمدة دقيقة.</numerusform>
            <numerusform>لا حاجة إلى الانتظار. يتابع الإرسال بعد مغادرة هذه الصفحة. ويتابع بعد زيارتك أيضا، لمدة دقيقتين.</numerusform>
            <numerusform>لا حاجة إلى الانتظار. يتابع الإرسال بعد مغادرة هذه الصفحة. ويتابع بعد زيارتك أيضا، لمدة %n دقائق.</numerusform>
            <numerusform>لا حاجة إلى الانتظار. يتابع الإرسال بعد مغادرة هذه الصفحة. ويتابع بعد زيارتك أيضا، لمدة %n دقيقة.</numerusform>
            <numerusform>لا حاجة إلى الانتظار. يتابع الإرسال بعد مغادرة هذه الصفحة. ويتابع بعد زيارتك أيضا، لمدة %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 of %2 documents</source>
        <translation>%1 من %2 (مستندات)</translation>
    </message>
    <message numerus="yes">
        <source>This terminal tries again by itself, after your visit too, for %n minutes.</source>
        <translation>
            <numerusform>هذا الجهاز يحاول من جديد وحده.</numerusform>
            <numerusform>هذا الجهاز يحاول من جديد وحده، وبعد زيارتك أيضا، لمدة دقيقة.</numerusform>
            <numerusform>هذا الجهاز يحاول من جديد وحده، وبعد زيارتك أيضا، لمدة دقيقتين.</numerusform>
            <numerusform>هذا الجهاز يحاول من جديد وحده، وبعد زيارتك أيضا، لمدة %n دقائق.</numerusform>
            <numerusform>هذا الجهاز يحاول من جديد وحده، وبعد زيارتك أيضا، لمدة %n دقيقة.</numerusform>
            <numerusform>هذا الجهاز يحاول من جديد وحده، وبعد زيارتك أيضا، لمدة %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your five words open your classeur whatever happens.</source>
        <translation>كلماتك الخمس تفتح ملفك مهما حدث.</translation>
    </message>
    <message>
        <source>Keep it with five words too: they open your classeur whatever happens.</source>
        <translation>من الأفضل حفظه بخمس كلمات أيضا: فهي تفتح ملفك مهما حدث.</translation>
    </message>
    <message>
        <source>Back to my classeur</source>
        <translation>رجوع إلى ملفي</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة من جديد</translation>
    </message>
    <message>
        <source>Keep it with five words</source>
        <translation>حفظ بخمس كلمات</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>إنهاء زيارتي</translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui::StickPage</name>
    <message>
        <source>Put it on a USB stick</source>
        <translation>نسخ على مفتاح USB</translation>
    </message>
    <message>
        <source>Plug your USB stick into the terminal. It appears here by itself. Nothing happens? This terminal may have no open socket: print your classeur instead.</source>
        <translation>عند وصل مفتاح USB بالجهاز يظهر هنا وحده. لا يحدث شيء؟ ربما لا يوجد منفذ متاح على هذا الجهاز: يمكن طباعة ملفك بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Your classeur and its documents go into a new folder. What is on your stick stays as it is.</source>
        <translation>يوضع ملفك ومستنداته في مجلد جديد. ما هو على مفتاحك يبقى كما هو.</translation>
    </message>
    <message>
        <source>Copy onto “%1” (%2 free)</source>
        <translation>نسخ على «%1» (%2 متاح)</translation>
    </message>
    <message>
        <source>Your classeur goes onto your stick. Do not pull it out yet.</source>
        <translation>جار نسخ ملفك على مفتاحك. يجب عدم نزعه الآن.</translation>
    </message>
    <message>
        <source>Documents copied</source>
        <translation>المستندات المنسوخة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة من جديد</translation>
    </message>
    <message>
        <source>Back to my classeur</source>
        <translation>رجوع إلى ملفي</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>إنهاء زيارتي</translation>
    </message>
    <message>
        <source>Your classeur is on your stick, in the folder “%1”. You can pull it out.</source>
        <translation>ملفك على مفتاحك، في المجلد «%1». يمكنك نزعه.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not on this terminal, and so not on your stick.</source>
        <translation>
            <numerusform>كل المستندات على مفتاحك.</numerusform>
            <numerusform>مستند واحد ليس على هذا الجهاز، لذلك ليس على مفتاحك.</numerusform>
            <numerusform>مستندان ليسا على هذا الجهاز، لذلك ليسا على مفتاحك.</numerusform>
            <numerusform>%n مستندات ليست على هذا الجهاز، لذلك ليست على مفتاحك.</numerusform>
            <numerusform>%n مستندا ليست على هذا الجهاز، لذلك ليست على مفتاحك.</numerusform>
            <numerusform>%n مستند ليست على هذا الجهاز، لذلك ليست على مفتاحك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your stick cannot be written to. Take another one, or print your classeur.</source>
        <translation>لا يمكن الكتابة على مفتاحك. يمكن استعمال مفتاح آخر، أو طباعة ملفك.</translation>
    </message>
    <message>
        <source>Your stick has no room left. Make some room on it, or take another one.</source>
        <translation>لم يبق مكان على مفتاحك. يمكن إخلاء بعض المكان عليه، أو استعمال مفتاح آخر.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left on your stick.</source>
        <translation>تم الإيقاف. لم يبق شيء على مفتاحك.</translation>
    </message>
</context>
<context>
    <name>belvedere::terminal::ui::AdminPage</name>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
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
        <translation>المهن</translation>
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
        <translation>%1، %2</translation>
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
        <translation>الإدارة</translation>
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
        <translation>لحظة من فضلك…</translation>
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
        <translation>الفيديوهات</translation>
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
        <translation type="unfinished">تم التحقق يوم %1.</translation>
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
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>طريقة العرض</translation>
    </message>
</context>
<context>
    <name>belvedere::territoire::ui::EventCard</name>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>انتهى هذا الموعد.</translation>
    </message>
    <message>
        <source>Keep %1 in my classeur</source>
        <translation>حفظ %1 في ملفي</translation>
    </message>
    <message>
        <source>%1 is in my classeur. Take it out.</source>
        <translation>%1 في ملفي. إزالة من الملف.</translation>
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
        <translation>صعوبة التوظيف في %1: %2.</translation>
    </message>
    <message>
        <source>Published for: %1</source>
        <translation>أرقام منشورة عن: %1</translation>
    </message>
    <message>
        <source>Read the fiche: %1</source>
        <translation>قراءة بطاقة المهنة: %1</translation>
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
        <translation>%1. يفتح منطقتي.</translation>
    </message>
</context>
<context>
    <name>belvedere::territoire::ui::TerritoirePage</name>
    <message>
        <source>My territory</source>
        <translation>منطقتي</translation>
    </message>
    <message>
        <source>This event is no longer known here.</source>
        <translation>هذا الموعد لم يعد معروفا هنا.</translation>
    </message>
    <message>
        <source>What is known of the territory cannot be read.</source>
        <translation>لا يمكن قراءة معلومات المنطقة.</translation>
    </message>
    <message>
        <source>My territory: %1</source>
        <translation>منطقتي: %1</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>هذا الموعد</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>المواعيد القادمة</translation>
    </message>
    <message>
        <source>Pôles de compétitivité</source>
        <translation>أقطاب التنافسية (Pôles de compétitivité)</translation>
    </message>
    <message>
        <source>Companies, schools and laboratories that work together.</source>
        <translation>شركات ومدارس ومختبرات تعمل معا.</translation>
    </message>
    <message>
        <source>No pôle de compétitivité is known here.</source>
        <translation>لا نعرف هنا أي قطب تنافسية.</translation>
    </message>
    <message>
        <source>What is being prepared</source>
        <translation>ما يتم تحضيره</translation>
    </message>
    <message>
        <source>How the métiers of here may change.</source>
        <translation>كيف يمكن أن تتغير مهن هذه المنطقة.</translation>
    </message>
    <message>
        <source>No note is known here.</source>
        <translation>لا توجد هنا أي معلومة عن ذلك.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>المقاطعة (département)</translation>
    </message>
    <message>
        <source>The métiers that recruit</source>
        <translation>المهن التي توظف</translation>
    </message>
    <message>
        <source>No figure is known for this department.</source>
        <translation>لا نعرف أرقاما عن هذه المقاطعة.</translation>
    </message>
    <message>
        <source>What employers meant to recruit in %1. Where they find it hard, a job is often easier to find.</source>
        <translation>ما أراد أصحاب العمل توظيفه في %1. حيث يصعب عليهم التوظيف، يكون إيجاد عمل أسهل غالبا.</translation>
    </message>
    <message>
        <source>Touch a bar to read the fiche.</source>
        <translation>لمس شريط يفتح بطاقة المهنة.</translation>
    </message>
    <message>
        <source>From year to year</source>
        <translation>من سنة إلى أخرى</translation>
    </message>
    <message>
        <source>Recruitment projects of the first three of them.</source>
        <translation>مشاريع التوظيف للمهن الثلاث الأولى.</translation>
    </message>
    <message>
        <source>No event is known here for now.</source>
        <translation>لا نعرف هنا أي موعد الآن.</translation>
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
        <translation>%1 د</translation>
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
