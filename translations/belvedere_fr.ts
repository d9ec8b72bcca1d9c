<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>Comparison</name>
    <message>
        <source>In one sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>Level of entry</source>
        <translation>Niveau d’accès</translation>
    </message>
    <message>
        <source>What to study</source>
        <translation>Quelles études</translation>
    </message>
    <message>
        <source>What one likes there</source>
        <translation>Ce qu’on y aime</translation>
    </message>
    <message>
        <source>Where one works</source>
        <translation>Où l’on travaille</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Groupe</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Métiers side by side</source>
        <translation>Métiers côte à côte</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Write a few words first.</source>
        <translation>Écrivez d’abord quelques mots.</translation>
    </message>
    <message>
        <source>An answer is needed here.</source>
        <translation>Il faut une réponse ici.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: %n letter(s) at most.</source>
        <translation>
            <numerusform>C’est trop long : %n caractère au plus.</numerusform>
            <numerusform>C’est trop long : %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Choisissez une des réponses.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Example: prenom@exemple.fr</source>
        <translation>Ce n’est pas une adresse e-mail. Exemple : prenom@exemple.fr</translation>
    </message>
    <message>
        <source>This is no telephone number. Example: 06 12 34 56 78</source>
        <translation>Ce n’est pas un numéro de téléphone. Exemple : 06 12 34 56 78</translation>
    </message>
    <message>
        <source>Choose your commune in the list.</source>
        <translation>Choisissez votre commune dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>It is sent. You will be called.</source>
        <translation>C’est envoyé. On vous rappelle.</translation>
    </message>
    <message>
        <source>It is sent. You will have the answer by e-mail.</source>
        <translation>C’est envoyé. Vous aurez la réponse par e-mail.</translation>
    </message>
    <message>
        <source>The network does not answer. Your question is kept here, locked. It leaves by itself, also after your visit. After %1 it is erased.</source>
        <translation>Le réseau ne répond pas. Votre question est gardée ici, verrouillée. Elle part toute seule, même après votre visite. Après %1, elle est effacée.</translation>
    </message>
    <message>
        <source>It is not sent, and could not be kept. Stay a moment: it is tried again. Or go to see somebody.</source>
        <translation>Ce n’est pas envoyé, et rien n’a pu être gardé. Restez un instant : nous réessayons. Ou allez voir quelqu’un.</translation>
    </message>
    <message>
        <source>It is not sent. Nothing of it is kept.</source>
        <translation>Ce n’est pas envoyé. Rien n’est gardé.</translation>
    </message>
    <message>
        <source>The advisers have your question. Keep your classeur now: without its code the answer cannot be found.</source>
        <translation>Les conseillères et conseillers ont votre question. Gardez maintenant votre classeur : sans son code, la réponse est introuvable.</translation>
    </message>
</context>
<context>
    <name>FicheLook</name>
    <message>
        <source>The work</source>
        <translation>Le travail</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Où et comment</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Comment y arriver</translation>
    </message>
    <message>
        <source>Jobs and careers</source>
        <translation>Emploi et carrière</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>What to study</source>
        <translation>Quelles études</translation>
    </message>
    <message>
        <source>Métiers close to it</source>
        <translation>Métiers proches</translation>
    </message>
    <message>
        <source>Level of entry</source>
        <translation>Niveau d’accès</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Where one works</source>
        <translation>Où l’on travaille</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>ROME codes</source>
        <translation>Codes ROME</translation>
    </message>
    <message>
        <source>This fiche is not here</source>
        <translation>Cette fiche n’est pas ici</translation>
    </message>
    <message>
        <source>It may have been renamed. Go back and choose another métier.</source>
        <translation>Elle a peut-être changé de nom. Revenez en arrière et choisissez un autre métier.</translation>
    </message>
</context>
<context>
    <name>FormationWords</name>
    <message>
        <source>Leads straight to this métier</source>
        <translation>Mène droit à ce métier</translation>
    </message>
    <message>
        <source>Asked for by this métier</source>
        <translation>Demandée pour ce métier</translation>
    </message>
    <message>
        <source>May lead to this métier</source>
        <translation>Peut mener à ce métier</translation>
    </message>
    <message>
        <source>Same field, level asked for</source>
        <translation>Même domaine, au niveau demandé</translation>
    </message>
    <message>
        <source>Same field, another level</source>
        <translation>Même domaine, à un autre niveau</translation>
    </message>
    <message>
        <source>Dates to be asked</source>
        <translation>Dates à demander</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>%1 (full)</source>
        <translation>%1 (complet)</translation>
    </message>
    <message>
        <source>%1 (applications suspended)</source>
        <translation>%1 (inscriptions suspendues)</translation>
    </message>
    <message>
        <source>One may start all year round</source>
        <translation>On peut commencer toute l’année</translation>
    </message>
    <message numerus="yes">
        <source>and %n other date(s)</source>
        <translation>
            <numerusform>et %n autre date</numerusform>
            <numerusform>et %n autres dates</numerusform>
        </translation>
    </message>
    <message>
        <source>in alternance with a company</source>
        <translation>en alternance avec une entreprise</translation>
    </message>
    <message>
        <source>entirely at a distance</source>
        <translation>entièrement à distance</translation>
    </message>
    <message>
        <source>partly at a distance</source>
        <translation>en partie à distance</translation>
    </message>
    <message>
        <source>the costs may be paid for: ask</source>
        <translation>les frais peuvent être pris en charge : à demander</translation>
    </message>
    <message>
        <source>less than 1 km away</source>
        <translation>à moins de 1 km</translation>
    </message>
    <message>
        <source>about %1 km away</source>
        <translation>à environ %1 km</translation>
    </message>
    <message>
        <source>Source: offers in LHÉO</source>
        <translation>Source : offres LHÉO</translation>
    </message>
    <message>
        <source>Source: offers in LHÉO, %1</source>
        <translation>Source : offres LHÉO, %1</translation>
    </message>
    <message>
        <source>Source: Onisep, IDEO</source>
        <translation>Source : Onisep, IDEO</translation>
    </message>
    <message>
        <source>Source: Onisep, IDEO, %1</source>
        <translation>Source : Onisep, IDEO, %1</translation>
    </message>
</context>
<context>
    <name>GroupeChips</name>
    <message>
        <source>See the métiers: %1</source>
        <translation>Voir les métiers&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>No diploma</source>
        <translation>Sans diplôme</translation>
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
        <translation>Plus que bac + 5</translation>
    </message>
</context>
<context>
    <name>RecruitingChart</name>
    <message>
        <source>Expected to be hard to fill</source>
        <translation>Recrutement jugé difficile</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Les autres</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>The sign-in took too long and its pass has expired. Sign in again.</source>
        <translation>La connexion a pris trop de temps et n’est plus valable. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The clock of this terminal is wrong. No site can prove who it is. Tell the person in charge of the room.</source>
        <translation>L’horloge de cette borne n’est pas à l’heure. Aucun site ne peut prouver son identité. Prévenez la personne responsable de la salle.</translation>
    </message>
    <message>
        <source>This network wants a sign-in of its own before it lets anybody through. Tell the person in charge of the room.</source>
        <translation>Ce réseau demande sa propre connexion avant de laisser passer qui que ce soit. Prévenez la personne responsable de la salle.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The line of this terminal may be down. Try again in a moment.</source>
        <translation>%1 est injoignable. La ligne de cette borne est peut-être coupée. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 is too slow to answer. Try again in a moment.</source>
        <translation>%1 met trop de temps à répondre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 is out of order just now. Try again in a few minutes.</source>
        <translation>%1 est en panne pour le moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The network of this place does not let the terminal go to %1. Tell the person in charge of the room.</source>
        <translation>Le réseau de ce lieu ne laisse pas la borne aller vers %1. Prévenez la personne responsable de la salle.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is the right site. Its page was not opened. Tell the person in charge of the room.</source>
        <translation>%1 ne peut pas prouver que c’est le bon site. Sa page n’a pas été ouverte. Prévenez la personne responsable de la salle.</translation>
    </message>
    <message>
        <source>This terminal may not go on: the sign-in leads to a site that it does not know. Tell the person in charge of the room.</source>
        <translation>La borne ne peut pas continuer : la connexion mène à un site qu’elle ne connaît pas. Prévenez la personne responsable de la salle.</translation>
    </message>
    <message>
        <source>The page of the sign-in stopped. Try again.</source>
        <translation>La page de connexion s’est arrêtée. Réessayez.</translation>
    </message>
    <message>
        <source>%1 gave an answer that the terminal does not understand. Try again, or tell the person in charge of the room.</source>
        <translation>%1 a donné une réponse que la borne ne comprend pas. Réessayez, ou prévenez la personne responsable de la salle.</translation>
    </message>
</context>
<context>
    <name>TerritoireWords</name>
    <message>
        <source>almost none</source>
        <translation>presque aucun</translation>
    </message>
    <message>
        <source>almost all</source>
        <translation>presque tous</translation>
    </message>
    <message>
        <source>about %1 out of %2</source>
        <translation>environ&#xa0;%1 sur&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 recruitment project(s) in %2</source>
        <translation>
            <numerusform>%1 projet de recrutement en %2</numerusform>
            <numerusform>%1 projets de recrutement en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 hard to fill</source>
        <translation>%1,&#xa0;%2 difficiles à pourvoir</translation>
    </message>
    <message>
        <source>very easy to recruit (1 of 5)</source>
        <translation>très facile à recruter (1 sur 5)</translation>
    </message>
    <message>
        <source>easy to recruit (2 of 5)</source>
        <translation>facile à recruter (2 sur 5)</translation>
    </message>
    <message>
        <source>neither easy nor hard to recruit (3 of 5)</source>
        <translation>ni facile ni difficile à recruter (3 sur 5)</translation>
    </message>
    <message>
        <source>hard to recruit (4 of 5)</source>
        <translation>difficile à recruter (4 sur 5)</translation>
    </message>
    <message>
        <source>very hard to recruit (5 of 5)</source>
        <translation>très difficile à recruter (5 sur 5)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>up by %1 % since %2</source>
        <translation>en hausse de&#xa0;%1&#xa0;% depuis&#xa0;%2</translation>
    </message>
    <message>
        <source>down by %1 % since %2</source>
        <translation>en baisse de&#xa0;%1&#xa0;% depuis&#xa0;%2</translation>
    </message>
    <message>
        <source>stable since %1</source>
        <translation>stable depuis&#xa0;%1</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Source&#xa0;:&#xa0;%1,&#xa0;%2</translation>
    </message>
    <message>
        <source>Source: %1, from %2 to %3</source>
        <translation>Source&#xa0;:&#xa0;%1, du&#xa0;%2 au&#xa0;%3</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1 h&#xa0;%2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du&#xa0;%1 au&#xa0;%2</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4</source>
        <translation>Du&#xa0;%1,&#xa0;%2, au&#xa0;%3,&#xa0;%4</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1,&#xa0;%2 –&#xa0;%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Also on %1</source>
        <translation>Aussi le&#xa0;%1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et le </translation>
    </message>
    <message>
        <source>%1, and later</source>
        <translation>%1, puis encore</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list; the first may itself be a list &quot;A, B&quot;.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name between quotation marks.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing to see yet.</source>
        <translation>Rien à voir pour l’instant.</translation>
    </message>
    <message>
        <source>One valley stands out: %1.</source>
        <translation>Une vallée se détache : %1.</translation>
    </message>
    <message>
        <source>One valley comes a little ahead: %1.</source>
        <translation>Une vallée passe un peu devant : %1.</translation>
    </message>
    <message>
        <source>These two valleys are equally yours: %1.</source>
        <translation>Ces deux vallées sont autant les vôtres : %1.</translation>
    </message>
    <message>
        <source>These three valleys are equally yours: %1.</source>
        <translation>Ces trois vallées sont autant les vôtres : %1.</translation>
    </message>
    <message>
        <source>You like many things: no valley comes first.</source>
        <translation>Vous aimez beaucoup de choses : aucune vallée ne passe devant.</translation>
    </message>
    <message>
        <source>You have answered %1 questions of %2. These are leanings, not a result. Each answer more makes the view clearer.</source>
        <translation>Vous avez répondu à %1 questions sur %2. Ce sont des tendances, pas un résultat. Chaque réponse éclaircit la vue.</translation>
    </message>
    <message>
        <source>You have often chosen “none of these”. These are leanings, not a result. Change some answers, or explore freely: it is a good way too.</source>
        <translation>Vous avez souvent choisi « rien de tout cela ». Ce sont des tendances, pas un résultat. Changez des réponses, ou explorez librement : c’est aussi un bon chemin.</translation>
    </message>
    <message>
        <source>Your answers say so clearly. The other valleys stay open to you.</source>
        <translation>Vos réponses le disent clairement. Les autres vallées vous restent ouvertes.</translation>
    </message>
    <message>
        <source>It is likely, not certain. Look at the next ones too.</source>
        <translation>C’est probable, pas certain. Regardez aussi les suivantes.</translation>
    </message>
    <message>
        <source>Your answers do not tell them apart. Look at each, and keep what you like.</source>
        <translation>Vos réponses ne les départagent pas. Regardez chacune et gardez ce qui vous plaît.</translation>
    </message>
    <message>
        <source>No leaning shows yet.</source>
        <translation>Aucune tendance ne se voit encore.</translation>
    </message>
    <message>
        <source>You lean a little towards %1.</source>
        <translation>Vous penchez un peu vers %1.</translation>
    </message>
    <message>
        <source>Because you %1</source>
        <extracomment>%1 completes the sentence: &quot;like to grow things&quot;.</extracomment>
        <translation>Parce que vous %1</translation>
    </message>
    <message>
        <source>It goes with: %1</source>
        <extracomment>%1 is an interest that a métier answers to.</extracomment>
        <translation>Cela va avec : %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui</name>
    <message>
        <source>My five words, to find my classeur again:</source>
        <translation>Mes cinq mots, pour retrouver mon classeur :</translation>
    </message>
    <message>
        <source>Until %1, on the same terminal.</source>
        <translation>Jusqu’au %1, sur la même borne.</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>Mon classeur</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>Put into my classeur on %1</source>
        <translation>Mis dans mon classeur le %1</translation>
    </message>
    <message>
        <source>My wish no. %1</source>
        <translation>Mon vœu n° %1</translation>
    </message>
    <message>
        <source>My wishes, in order</source>
        <translation>Mes vœux, dans l’ordre</translation>
    </message>
    <message>
        <source>Métiers</source>
        <translation>Métiers</translation>
    </message>
    <message>
        <source>Formations</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>People, places and dates</source>
        <translation>Personnes, lieux et dates</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>Mes résultats</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes : %1</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Mes documents</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Document texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Answers to me</source>
        <translation>Mes questions et les réponses</translation>
    </message>
    <message>
        <source>Until %1, on every terminal of the region.</source>
        <translation>Jusqu’au %1, sur toutes les bornes de la région.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::BinList</name>
    <message>
        <source>Hide what was removed</source>
        <translation>Cacher ce qui a été retiré</translation>
    </message>
    <message numerus="yes">
        <source>Removed in this visit: %n</source>
        <translation>
            <numerusform>Retiré pendant cette visite : %n</numerusform>
            <numerusform>Retirés pendant cette visite : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All this is erased at the end of your visit.</source>
        <translation>Tout cela est effacé à la fin de votre visite.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Reprendre %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::ClasseurPage</name>
    <message>
        <source>My classeur</source>
        <translation>Mon classeur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Keep my classeur</source>
        <translation>Garder mon classeur</translation>
    </message>
    <message>
        <source>This note is too long. Please shorten it.</source>
        <translation>Cette note est trop longue. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>Your classeur is still empty</source>
        <translation>Votre classeur est encore vide</translation>
    </message>
    <message>
        <source>Touch “Keep” on a métier you like. You find it again here.</source>
        <translation>Touchez «&#xa0;Garder&#xa0;» sur un métier qui vous plaît. Vous le retrouvez ici.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Jouer</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>I have five words</source>
        <translation>J’ai cinq mots</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare my first métiers side by side</source>
        <translation>Comparer mes premiers métiers côte à côte</translation>
    </message>
    <message>
        <source>Nothing in your classeur has these words.</source>
        <translation>Rien dans votre classeur ne contient ces mots.</translation>
    </message>
    <message>
        <source>Your classeur is full. Remove something first.</source>
        <translation>Votre classeur est plein. Enlevez d’abord quelque chose.</translation>
    </message>
    <message numerus="yes">
        <source>An item has %n tags at most. Take one away first.</source>
        <translation>
            <numerusform>Une chose a %n étiquette au plus. Retirez-en une d’abord.</numerusform>
            <numerusform>Une chose a %n étiquettes au plus. Retirez-en une d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Add documents from my space</source>
        <translation>Ajouter des documents de mon espace</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::DocumentPage</name>
    <message>
        <source>This document is broken and cannot be shown. It stays in your classeur as it is.</source>
        <translation>Ce document est abîmé et ne peut pas être montré. Il reste dans votre classeur tel quel.</translation>
    </message>
    <message>
        <source>This document is locked by a password and cannot be shown here. It stays in your classeur as it is.</source>
        <translation>Ce document est protégé par un mot de passe et ne peut pas être montré ici. Il reste dans votre classeur tel quel.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here. It stays in your classeur as it is.</source>
        <translation>Cette image est trop grande pour être montrée ici. Elle reste dans votre classeur telle quelle.</translation>
    </message>
    <message>
        <source>This document cannot be shown here. It stays in your classeur as it is.</source>
        <translation>Ce document ne peut pas être montré ici. Il reste dans votre classeur tel quel.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Your document is being opened…</source>
        <translation>Votre document s’ouvre…</translation>
    </message>
    <message>
        <source>This is the beginning of a long text. All of it is in your classeur.</source>
        <translation>C’est le début d’un long texte. Il est en entier dans votre classeur.</translation>
    </message>
    <message>
        <source>This document is not on this terminal. It is still where you kept it: try again later, or from the terminal on which you added it.</source>
        <translation>Ce document n’est pas sur cette borne. Il est toujours là où vous l’avez gardé : réessayez plus tard, ou sur la borne où vous l’avez ajouté.</translation>
    </message>
    <message>
        <source>Text documents (ODT) cannot be shown here. This one stays in your classeur as it is.</source>
        <translation>Les documents texte (ODT) ne peuvent pas être montrés ici. Celui-ci reste dans votre classeur tel quel.</translation>
    </message>
    <message>
        <source>These are dates for the calendar of a telephone or a computer: open this document there, and they are added. They go with your classeur.</source>
        <translation>Ce sont des dates pour l’agenda d’un téléphone ou d’un ordinateur : ouvrez-y ce document, et elles s’ajoutent. Elles partent avec votre classeur.</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::FindRow</name>
    <message>
        <source>Search in my classeur</source>
        <translation>Chercher dans mon classeur</translation>
    </message>
    <message>
        <source>Only what has the tag “%1”</source>
        <translation>Seulement ce qui porte l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show only:</source>
        <translation>Montrer seulement :</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::ItemCard</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, place %2 sur %3</translation>
    </message>
    <message>
        <source>My note (for me alone)</source>
        <translation>Ma note (pour moi)</translation>
    </message>
    <message>
        <source>My note on %1</source>
        <translation>Ma note sur %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Regarder %1</translation>
    </message>
    <message>
        <source>Drag %1 to another place</source>
        <translation>Faire glisser %1 à une autre place</translation>
    </message>
    <message>
        <source>Wish no. %1</source>
        <translation>Vœu n° %1</translation>
    </message>
    <message>
        <source>Add to my wishes</source>
        <translation>Ajouter à mes vœux</translation>
    </message>
    <message>
        <source>%1 is my wish no. %2. Take it out of my wishes</source>
        <translation>%1 est mon vœu n° %2. Le retirer de mes vœux</translation>
    </message>
    <message>
        <source>Add %1 to my wishes</source>
        <translation>Ajouter %1 à mes vœux</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write a note on %1</source>
        <translation>Écrire une note sur %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Étiquettes de %1</translation>
    </message>
    <message>
        <source>not on this terminal</source>
        <translation>absent de cette borne</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Regarder %1</translation>
    </message>
    <message>
        <source>Change my note</source>
        <translation>Changer ma note</translation>
    </message>
    <message>
        <source>Change my note on %1</source>
        <translation>Changer ma note sur %1</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take %1 up again</source>
        <translation>Reprendre : %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::KeepPage</name>
    <message>
        <source>This terminal has no room left. Your classeur is still on the screen: print it, or tell the person in charge of the room, then try again.</source>
        <translation>Cette borne n’a plus de place. Votre classeur est encore à l’écran : imprimez-le, ou prévenez la personne responsable de la salle, puis réessayez.</translation>
    </message>
    <message>
        <source>This terminal cannot keep classeurs today. Your classeur is still on the screen: print it, or go to another terminal.</source>
        <translation>Cette borne ne peut pas garder de classeur aujourd’hui. Votre classeur est encore à l’écran : imprimez-le, ou allez à une autre borne.</translation>
    </message>
    <message>
        <source>Keeping did not work. Your classeur is still on the screen: try again, or print it.</source>
        <translation>Le classeur n’a pas pu être gardé. Il est encore à l’écran : réessayez, ou imprimez-le.</translation>
    </message>
    <message>
        <source>Keep my classeur</source>
        <translation>Garder mon classeur</translation>
    </message>
    <message>
        <source>Your classeur is being locked…</source>
        <translation>Votre classeur est mis sous clé…</translation>
    </message>
    <message>
        <source>Your classeur is kept on this terminal.</source>
        <translation>Votre classeur est gardé sur cette borne.</translation>
    </message>
    <message>
        <source>Write down these five words, or take a picture of them. They are the only key: nobody can find them again.</source>
        <translation>Notez ces cinq mots, ou prenez-les en photo. C’est la seule clé : personne ne peut la retrouver.</translation>
    </message>
    <message>
        <source>Come back before %1. After that day it is erased.</source>
        <translation>Revenez avant le %1. Après ce jour, il est effacé.</translation>
    </message>
    <message>
        <source>Print the words and my classeur</source>
        <translation>Imprimer les mots et mon classeur</translation>
    </message>
    <message>
        <source>I have my words: end my visit</source>
        <translation>J’ai mes mots : terminer ma visite</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>End without keeping</source>
        <translation>Terminer sans garder</translation>
    </message>
    <message>
        <source>Your classeur is kept on this terminal. It is being sent, for the others to have it too…</source>
        <translation>Votre classeur est gardé sur cette borne. Il est en route vers les autres bornes…</translation>
    </message>
    <message>
        <source>Your classeur is kept. You can find it again on every terminal of the region.</source>
        <translation>Votre classeur est gardé. Vous le retrouverez sur toutes les bornes de la région.</translation>
    </message>
    <message>
        <source>Your classeur is kept on this terminal. The line does not work just now: the other terminals will have it later, you have nothing to do.</source>
        <translation>Votre classeur est gardé sur cette borne. Le réseau ne marche pas en ce moment : les autres bornes l’auront plus tard, vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Keep it in my space</source>
        <translation>Garder dans mon espace</translation>
    </message>
    <message>
        <source>The five words as a QR code</source>
        <translation>Les cinq mots en QR code</translation>
    </message>
    <message>
        <source>On your phone: aim its camera at this square. The five words appear, copy them into your notes.</source>
        <translation>Avec votre téléphone : visez ce carré avec l’appareil photo. Les cinq mots s’affichent. Copiez-les dans vos notes.</translation>
    </message>
    <message>
        <source>Put it on a USB stick</source>
        <translation>Le copier sur une clé USB</translation>
    </message>
    <message>
        <source>In my cloud (Nextcloud)</source>
        <translation>Dans mon nuage (Nextcloud)</translation>
    </message>
    <message>
        <source>Your five words: %1</source>
        <translation>Vos cinq mots : %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::ResumePage</name>
    <message>
        <source>Find my classeur again</source>
        <translation>Retrouver mon classeur</translation>
    </message>
    <message>
        <source>Type your five words, in order.</source>
        <translation>Tapez vos cinq mots, dans l’ordre.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Mot %1</translation>
    </message>
    <message>
        <source>Open my classeur</source>
        <translation>Ouvrir mon classeur</translation>
    </message>
    <message>
        <source>No word of ours begins like “%1”. Look at your paper again.</source>
        <translation>Aucun de nos mots ne commence par «&#xa0;%1&#xa0;». Regardez encore votre papier.</translation>
    </message>
    <message>
        <source>One of these words is not one of ours. Look at your paper again.</source>
        <translation>Un de ces mots n’est pas dans notre liste. Regardez encore votre papier.</translation>
    </message>
    <message>
        <source>Looking for your classeur…</source>
        <translation>Recherche de votre classeur…</translation>
    </message>
    <message>
        <source>No classeur opens with these words. Check each word and its place. A classeur is kept for a time only, on the terminal where it was made.</source>
        <translation>Aucun classeur ne s’ouvre avec ces mots. Vérifiez chaque mot et sa place. Un classeur est gardé pour un temps, sur la borne où il a été fait.</translation>
    </message>
    <message>
        <source>This classeur was made on a newer terminal. Try the terminal where you made it.</source>
        <translation>Ce classeur vient d’une borne plus récente. Essayez sur la borne où vous l’avez fait.</translation>
    </message>
    <message>
        <source>This classeur cannot be read on this terminal. Tell the person in charge of the room.</source>
        <translation>Ce classeur ne peut pas être lu sur cette borne. Prévenez la personne responsable de la salle.</translation>
    </message>
    <message>
        <source>This terminal does not have it, and the line to the others does not work just now. Try again later, or on the terminal where you made it.</source>
        <translation>Cette borne ne l’a pas, et le réseau ne marche pas en ce moment. Réessayez plus tard, ou sur la borne où vous l’avez fait.</translation>
    </message>
    <message>
        <source>No classeur opens with these words. Check each word and its place. A classeur is kept for a time only.</source>
        <translation>Aucun classeur ne s’ouvre avec ces mots. Vérifiez chaque mot et sa place. Un classeur est gardé un certain temps seulement.</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::TagEditor</name>
    <message>
        <source>Tag “%1” for %2</source>
        <translation>Étiquette «&#xa0;%1&#xa0;» pour %2</translation>
    </message>
    <message>
        <source>A word of my own</source>
        <translation>Un mot à moi</translation>
    </message>
    <message>
        <source>A tag of my own for %1</source>
        <translation>Une étiquette à moi pour %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this tag to %1</source>
        <translation>Ajouter cette étiquette à %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::WishList</name>
    <message>
        <source>Touch “Add to my wishes” under what you want most: it comes here, in your order.</source>
        <translation>Touchez «&#xa0;Ajouter à mes vœux&#xa0;» sous ce qui vous plaît le plus : cela vient ici, dans votre ordre.</translation>
    </message>
    <message>
        <source>My wishes, in order</source>
        <translation>Mes vœux, dans l’ordre</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::WishRow</name>
    <message>
        <source>Drag the wish %1</source>
        <translation>Faire glisser le vœu %1</translation>
    </message>
    <message>
        <source>Wish no. %1: %2</source>
        <translation>Vœu n° %1 : %2</translation>
    </message>
    <message>
        <source>Move the wish %1 up</source>
        <translation>Monter le vœu %1</translation>
    </message>
    <message>
        <source>Move the wish %1 down</source>
        <translation>Descendre le vœu %1</translation>
    </message>
    <message>
        <source>Take %1 out of my wishes</source>
        <translation>Retirer %1 de mes vœux</translation>
    </message>
</context>
<context>
    <name>belvedere::contact::ui::CountedPanel</name>
    <message>
        <source>For the region, if you like</source>
        <translation>Pour la région, si vous voulez</translation>
    </message>
    <message>
        <source>Nobody learns who you are: the answers are only counted, with those of many others.</source>
        <translation>Personne ne saura qui vous êtes : les réponses sont seulement comptées, avec celles de beaucoup d’autres.</translation>
    </message>
    <message>
        <source>How do you like to be answered?</source>
        <translation>Comment préférez-vous qu’on vous réponde ?</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Par tchat</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Vous êtes :</translation>
    </message>
    <message>
        <source>A woman or a girl</source>
        <translation>Une femme ou une fille</translation>
    </message>
    <message>
        <source>A man or a boy</source>
        <translation>Un homme ou un garçon</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Autre réponse</translation>
    </message>
</context>
<context>
    <name>belvedere::contact::ui::EnquiryPage</name>
    <message>
        <source>Mon orientation en ligne answers you</source>
        <translation>Mon orientation en ligne vous répond</translation>
    </message>
    <message>
        <source>By chat, e-mail or telephone. It opens here. You come back with the button above.</source>
        <translation>Par tchat, e-mail ou téléphone. Le site s’ouvre ici. Le bouton en haut vous ramène.</translation>
    </message>
    <message>
        <source>Open Mon orientation en ligne</source>
        <translation>Ouvrir Mon orientation en ligne</translation>
    </message>
    <message>
        <source>Or later, on your phone: hold its camera in front of the code.</source>
        <translation>Ou plus tard, sur votre téléphone : placez son appareil photo devant le code.</translation>
    </message>
    <message>
        <source>A code for your phone: Mon orientation en ligne</source>
        <translation>Un code pour votre téléphone : Mon orientation en ligne</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Rien n’est envoyé</translation>
    </message>
    <message>
        <source>See the people who can help</source>
        <translation>Voir qui peut vous aider</translation>
    </message>
    <message>
        <source>(passed over)</source>
        <translation>(sans réponse)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier : %1</translation>
    </message>
    <message>
        <source>the advisers of the region</source>
        <translation>les conseillères et conseillers de la région</translation>
    </message>
    <message>
        <source>Read it again, then begin</source>
        <translation>Relisez, puis commencez</translation>
    </message>
    <message>
        <source>Read it again, then send it</source>
        <translation>Relisez, puis envoyez</translation>
    </message>
    <message>
        <source>To whom: %1. Nobody else reads it.</source>
        <translation>À qui : %1. Personne d’autre ne lit ce que vous envoyez.</translation>
    </message>
    <message numerus="yes">
        <source>For how long: they keep it %n day(s) at most, then erase it.</source>
        <translation>
            <numerusform>Pour combien de temps : %n jour au plus, puis elle est effacée.</numerusform>
            <numerusform>Pour combien de temps : %n jours au plus, puis elle est effacée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without network it waits here, locked, for %1 at most.</source>
        <translation>Sans réseau, elle attend ici, verrouillée, %1 au plus.</translation>
    </message>
    <message>
        <source>Begin to talk</source>
        <translation>Commencer à parler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send nothing, erase it</source>
        <translation>Ne rien envoyer, tout effacer</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Do not send it any more</source>
        <translation>Ne plus l’envoyer</translation>
    </message>
    <message>
        <source>Ask another question</source>
        <translation>Poser une autre question</translation>
    </message>
    <message>
        <source>Already here, for you</source>
        <translation>Déjà ici, pour vous</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Annuler la dernière réponse</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>Your commune or your postcode</source>
        <translation>Votre commune ou votre code postal</translation>
    </message>
    <message>
        <source>No commune of that name. Try its postcode.</source>
        <translation>Aucune commune de ce nom. Essayez avec le code postal.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pass over this question</source>
        <translation>Passer cette question</translation>
    </message>
    <message>
        <source>Nobody can be asked from this terminal. Look who can help near you.</source>
        <translation>Depuis cette borne, on ne peut interroger personne. Voyez qui peut vous aider près de chez vous.</translation>
    </message>
    <message>
        <source>The adviser reads these answers at the beginning of the talk.</source>
        <translation>La conseillère ou le conseiller lit ces réponses au début de la conversation.</translation>
    </message>
    <message>
        <source>Nobody learns who you are. Keep your classeur afterwards: with its code you find the answer in it, here or on another terminal.</source>
        <translation>Personne ne saura qui vous êtes. Gardez ensuite votre classeur : avec son code, vous y trouverez la réponse, ici ou sur une autre borne.</translation>
    </message>
    <message>
        <source>Keep my classeur</source>
        <translation>Garder mon classeur</translation>
    </message>
    <message>
        <source>Talk to somebody</source>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <source>Nobody talks with you in writing just now. %1.</source>
        <translation>Personne ne répond tout de suite par écrit à cette heure. %1.</translation>
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
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>A site that has proved who it is</source>
        <translation>Un site qui a prouvé son identité</translation>
    </message>
    <message>
        <source>This link leads to another site. It is not opened here.</source>
        <translation>Ce lien mène à un autre site. Il ne s’ouvre pas ici.</translation>
    </message>
    <message>
        <source>There is no network just now. Take the address with you: it works on your phone.</source>
        <translation>Il n’y a pas de réseau en ce moment. Emportez l’adresse : elle s’ouvre sur votre téléphone.</translation>
    </message>
    <message>
        <source>The site does not open just now. Take the address with you: try it later on your phone.</source>
        <translation>Le site ne s’ouvre pas en ce moment. Emportez l’adresse : essayez plus tard sur votre téléphone.</translation>
    </message>
    <message>
        <source>A code for your phone: Mon orientation en ligne</source>
        <translation>Un code pour votre téléphone : Mon orientation en ligne</translation>
    </message>
    <message>
        <source>No phone? Write the address down: %1</source>
        <translation>Pas de téléphone ? Notez l’adresse : %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::BrowsePage</name>
    <message>
        <source>Valley</source>
        <translation>Vallée</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation>Mes goûts</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Filter the métiers</source>
        <translation>Filtrer les métiers</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>En voir plus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take away the filter: %1</source>
        <translation>Retirer le filtre : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n métier(s)</source>
        <translation>
            <numerusform>%n métier</numerusform>
            <numerusform>%n métiers</numerusform>
        </translation>
    </message>
    <message>
        <source>No métier has all of this. Take one filter away.</source>
        <translation>Aucun métier n’a tout cela. Retirez un filtre.</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::ComparePage</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>These fiches cannot be read. Go back and choose other métiers.</source>
        <translation>Ces fiches ne peuvent pas être lues. Revenez et choisissez d’autres métiers.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Retirer : %1</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Pareil : %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Add a third one</source>
        <translation>En ajouter un troisième</translation>
    </message>
    <message>
        <source>Compare it with</source>
        <translation>À comparer avec</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec %1</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::ExplorePage</name>
    <message numerus="yes">
        <source>%n métier(s)</source>
        <translation>
            <numerusform>%n métier</numerusform>
            <numerusform>%n métiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The search does not answer. Choose a colour in place of a word.</source>
        <translation>La recherche ne répond pas. Choisissez une couleur à la place d’un mot.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the métiers by level, sector and more</source>
        <translation>Filtrer les métiers par niveau, secteur et plus</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::FicheFrame</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::FichePage</name>
    <message>
        <source>See the groupe: %1</source>
        <translation>Voir le groupe : %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it in my classeur</source>
        <translation>Garder dans mon classeur</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>It is in my classeur. Take it out.</source>
        <translation>Il est dans mon classeur. Le retirer.</translation>
    </message>
    <message>
        <source>The fiche stopped. It is being opened again.</source>
        <translation>La fiche s’est arrêtée. Elle s’ouvre de nouveau.</translation>
    </message>
    <message>
        <source>This fiche cannot be shown. Try again, or choose another métier.</source>
        <translation>Cette fiche ne peut pas être montrée. Réessayez, ou choisissez un autre métier.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare it with another métier</source>
        <translation>Le comparer à un autre métier</translation>
    </message>
    <message>
        <source>Formations</source>
        <translation>Formations</translation>
    </message>
    <message numerus="yes">
        <source>See the %n formation(s)</source>
        <translation>
            <numerusform>Voir %n formation</numerusform>
            <numerusform>Voir les %n formations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::GroupePage</name>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::PolePage</name>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n métier(s)</source>
        <translation>
            <numerusform>%n métier</numerusform>
            <numerusform>%n métiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message numerus="yes">
        <source>See the %n video(s)</source>
        <translation>
            <numerusform>Voir %n vidéo</numerusform>
            <numerusform>Voir les %n vidéos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::SearchResults</name>
    <message>
        <source>Métiers</source>
        <translation>Métiers</translation>
    </message>
    <message>
        <source>Training courses</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>Personnes et lieux</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>Vouliez-vous dire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answers for “%1”</source>
        <translation>Réponses pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Search for “%1” instead</source>
        <translation>Chercher plutôt «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Montrer %n autre réponse</numerusform>
            <numerusform>Montrer %n autres réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found for “%1”. Try a shorter word, one of these, or choose a colour.</source>
        <translation>Rien n’est trouvé pour «&#xa0;%1&#xa0;». Essayez un mot plus court, un de ceux-ci, ou choisissez une couleur.</translation>
    </message>
    <message>
        <source>With its errors put right</source>
        <translation>Avec ses fautes corrigées</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui</name>
    <message>
        <source>Done: %1</source>
        <translation>Fait : %1</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Ce que nous avons décidé</translation>
    </message>
    <message>
        <source>Documents I was given</source>
        <translation>Les documents reçus</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>Mon accord</translation>
    </message>
    <message>
        <source>We meet again</source>
        <translation>Nous nous revoyons</translation>
    </message>
    <message>
        <source>The young person</source>
        <translation>Le ou la jeune</translation>
    </message>
    <message>
        <source>The counsellor</source>
        <translation>La personne qui conseille</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, avant le %2</translation>
    </message>
    <message>
        <source>My plan, %1</source>
        <translation>Mon plan, %1</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>Meeting with my counsellor</source>
        <translation>Rendez-vous avec la personne qui me conseille</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>my counsellor</source>
        <translation>la personne qui me conseille</translation>
    </message>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>Our interview</source>
        <translation>Notre entretien</translation>
    </message>
    <message>
        <source>Go on where we were.</source>
        <translation>Reprendre là où nous en étions.</translation>
    </message>
    <message>
        <source>This is an example: %1 is invented, nobody is there, and nothing is kept.</source>
        <translation>C’est un exemple : %1 n’existe pas, il n’y a personne et rien n’est gardé.</translation>
    </message>
    <message>
        <source>With a person, this opens here. The example has nothing behind it.</source>
        <translation>Avec une personne, cela s’ouvre ici. L’exemple n’a rien derrière.</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::ConsentPanel</name>
    <message>
        <source>Nobody signs. One may take an agreement back at any time: untick it.</source>
        <translation>Personne ne signe. Un accord peut être repris à tout moment : il suffit de décocher.</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. Read each sentence aloud; the young person ticks those that they agree to.</source>
        <translation>Rien n’est encore accepté. Lisez chaque phrase à voix haute ; le ou la jeune coche celles qui lui conviennent.</translation>
    </message>
    <message>
        <source>Agreed on %1 at %2.</source>
        <translation>Accord donné le %1 à %2.</translation>
    </message>
    <message>
        <source>Without the first sentence, nothing goes into their classeur.</source>
        <translation>Sans la première phrase, rien ne va dans son classeur.</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::ContactPanel</name>
    <message>
        <source>Which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Where, or whom to ask for</source>
        <translation>Où, ou qui demander</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::DayField</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>In a few days</source>
        <translation>Dans quelques jours</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Dans deux semaines</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation>Un quart d’heure plus tôt</translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation>Un quart d’heure plus tard</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À toute heure</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::EntretienPage</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put back what was removed last</source>
        <translation>Remettre ce qui vient d’être retiré</translation>
    </message>
    <message>
        <source>Screen for two</source>
        <translation>Écran à deux</translation>
    </message>
    <message>
        <source>Hides the counsellor&apos;s notes</source>
        <translation>Cache les notes de la personne qui conseille</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>L’entretien</translation>
    </message>
    <message>
        <source>Their classeur</source>
        <translation>Son classeur</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>Notre accord</translation>
    </message>
    <message>
        <source>Themes of the interview</source>
        <translation>Thèmes de l’entretien</translation>
    </message>
    <message>
        <source>Documents that were given</source>
        <translation>Les documents donnés</translation>
    </message>
    <message>
        <source>Let us read it together</source>
        <translation>Lisons ensemble</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your notes, for you alone</source>
        <translation>Vos notes, pour vous seulement</translation>
    </message>
    <message>
        <source>Notes about: %1</source>
        <translation>Notes : %1</translation>
    </message>
    <message>
        <source>Screen for two: the counsellor&apos;s notes are hidden.</source>
        <translation>Écran à deux : les notes de la personne qui conseille sont cachées.</translation>
    </message>
    <message>
        <source>Our interview</source>
        <translation>Notre entretien</translation>
    </message>
    <message>
        <source>Looking for those that have places now…</source>
        <translation>Recherche des formations qui ont des places…</translation>
    </message>
    <message>
        <source>Search in all formations</source>
        <translation>Chercher dans toutes les formations</translation>
    </message>
    <message>
        <source>Kept, locked</source>
        <translation>Enregistré, sous clé</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>The last changes are not kept: the disk of this terminal is full. Tell the person in charge of it, and do not close this page.</source>
        <translation>Les derniers changements ne sont pas enregistrés : le disque de ce terminal est plein. Prévenez la personne qui s’en occupe, sans fermer cette page.</translation>
    </message>
    <message>
        <source>The last changes are not kept: the terminal could not write them. Try again, and do not close this page before.</source>
        <translation>Les derniers changements ne sont pas enregistrés : le terminal n’a pas pu les écrire. Réessayez avant de fermer cette page.</translation>
    </message>
    <message>
        <source>What you take with you</source>
        <translation>Ce que vous emportez</translation>
    </message>
    <message>
        <source>Erase these notes</source>
        <translation>Effacer ces notes</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 dit : « %2 »</translation>
    </message>
    <message>
        <source>An example: nothing is kept</source>
        <translation>Exemple, rien n’est gardé</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::GivenPanel</name>
    <message>
        <source>Documents that were given</source>
        <translation>Les documents donnés</translation>
    </message>
    <message>
        <source>Add what you give today</source>
        <translation>Ajouter ce que vous donnez aujourd’hui</translation>
    </message>
    <message>
        <source>Often given</source>
        <translation>Souvent donnés</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Un autre document</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nothing was given yet.</source>
        <translation>Rien n’a encore été donné.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer : %1</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::OpenNow</name>
    <message>
        <source>Ask the mission locale.</source>
        <translation>La mission locale peut aider à en trouver.</translation>
    </message>
    <message>
        <source>The formations of this terminal could not be read. %1</source>
        <translation>Les formations de ce poste n’ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>None of the formations of this terminal says that it has places now. %1</source>
        <translation>Aucune des formations de ce poste ne dit avoir des places en ce moment. %1</translation>
    </message>
    <message>
        <source>They say that they have places now, within %1 km of %2:</source>
        <translation>Elles disent avoir des places en ce moment, à moins de %1 km de %2 :</translation>
    </message>
    <message>
        <source>Within %1 km of %2 none says that it has places now. Farther away, these do, the nearest first:</source>
        <translation>À moins de %1 km de %2, aucune ne dit avoir des places en ce moment. Plus loin, voici celles qui le disent, la plus proche d’abord :</translation>
    </message>
    <message>
        <source>They say that they have places now. This terminal does not know where it is: look in which town each of them is.</source>
        <translation>Elles disent avoir des places en ce moment. Ce poste ne sait pas où il se trouve : regardez dans quelle ville est chacune.</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::PersonPane</name>
    <message>
        <source>What the young person brought</source>
        <translation>Ce que le ou la jeune apporte</translation>
    </message>
    <message>
        <source>Strengths, from the game</source>
        <translation>Points forts, d’après le jeu</translation>
    </message>
    <message>
        <source>The game was not played yet.</source>
        <translation>Le jeu n’a pas encore été joué.</translation>
    </message>
    <message>
        <source>Play together</source>
        <translation>Jouer ensemble</translation>
    </message>
    <message>
        <source>Their classeur</source>
        <translation>Son classeur</translation>
    </message>
    <message>
        <source>It is empty. It opens with its five words, or fills while you look together.</source>
        <translation>Il est vide. Il s’ouvre avec ses cinq mots, ou se remplit pendant que vous cherchez ensemble.</translation>
    </message>
    <message>
        <source>Open a classeur</source>
        <translation>Ouvrir un classeur</translation>
    </message>
    <message>
        <source>Look for métiers</source>
        <translation>Chercher des métiers</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::PlanEditor</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Étapes du plan</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>Often agreed</source>
        <translation>Souvent décidé</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>The plan is full. Remove a step that does not count any more.</source>
        <translation>Le plan est plein. Retirez une étape qui ne compte plus.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Modifier cette étape</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Ajouter au plan</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No step yet. One is enough to begin: a small one, this week.</source>
        <translation>Aucune étape pour le moment. Une seule suffit pour commencer : petite, cette semaine.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier : %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer : %1</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::SummaryPage</name>
    <message>
        <source>What you take with you</source>
        <translation>Ce que vous emportez</translation>
    </message>
    <message>
        <source>Nothing was agreed yet. Read the sentences of the agreement together first: nothing leaves this page without it.</source>
        <translation>Rien n’est encore accepté. Lisez d’abord ensemble les phrases de l’accord : sans lui, rien ne sort de cette page.</translation>
    </message>
    <message>
        <source>Read them together</source>
        <translation>Les lire ensemble</translation>
    </message>
    <message>
        <source>There is no step, no date and no document yet.</source>
        <translation>Il n’y a encore ni étape, ni date, ni document.</translation>
    </message>
    <message>
        <source>The counsellor&apos;s notes are not in it, and never leave with it.</source>
        <translation>Les notes de la personne qui conseille n’y sont pas, et ne partent jamais avec.</translation>
    </message>
    <message>
        <source>Into my classeur</source>
        <translation>Dans mon classeur</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Take my classeur away</source>
        <translation>Emporter mon classeur</translation>
    </message>
    <message>
        <source>The dates on your phone</source>
        <translation>Les dates sur votre téléphone</translation>
    </message>
    <message>
        <source>It is in your classeur. Take your classeur away to keep it after this visit.</source>
        <translation>C’est dans votre classeur. Emportez-le pour le garder après cette visite.</translation>
    </message>
    <message>
        <source>Your classeur is full. Remove something from it, then try again.</source>
        <translation>Votre classeur est plein. Retirez quelque chose, puis réessayez.</translation>
    </message>
    <message>
        <source>Hold the camera of your phone in front of a code: it offers to add that date to your calendar.</source>
        <translation>Placez l’appareil photo du téléphone devant un code : il propose d’ajouter cette date à votre agenda.</translation>
    </message>
    <message>
        <source>A code for your phone: %1, %2</source>
        <translation>Un code pour votre téléphone : %1, %2</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::UnlockPage</name>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Choose a name and a secret sentence</source>
        <translation>Choisissez un nom et une phrase secrète</translation>
    </message>
    <message>
        <source>For counsellors: prepare and hold an interview</source>
        <translation>Pour les conseillers et conseillères : préparer et mener un entretien</translation>
    </message>
    <message>
        <source>With them your notes are locked, and nobody else can read them. They are written nowhere: if you forget one, your notes cannot be recovered.</source>
        <translation>Ils ferment vos notes à clé : personne d’autre ne peut les lire. Ils ne sont écrits nulle part : en cas d’oubli, vos notes sont perdues.</translation>
    </message>
    <message>
        <source>Your notes are locked under your own key, apart from what the young person takes with them.</source>
        <translation>Vos notes sont fermées sous votre propre clé, à part de ce que le ou la jeune emporte.</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Votre nom ou vos initiales</translation>
    </message>
    <message>
        <source>A secret sentence, %1 letters or more</source>
        <translation>Une phrase secrète, %1 lettres au moins</translation>
    </message>
    <message>
        <source>Your secret sentence</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Create my key</source>
        <translation>Créer ma clé</translation>
    </message>
    <message>
        <source>Open my interviews</source>
        <translation>Ouvrir mes entretiens</translation>
    </message>
    <message>
        <source>I have a key already</source>
        <translation>J’ai déjà une clé</translation>
    </message>
    <message>
        <source>First time here</source>
        <translation>Première fois ici</translation>
    </message>
    <message numerus="yes">
        <source>An interview is erased %n day(s) after its last change. It stays on this terminal.</source>
        <translation>
            <numerusform>Un entretien est effacé %n jour après son dernier changement. Il reste sur ce terminal.</numerusform>
            <numerusform>Un entretien est effacé %n jours après son dernier changement. Il reste sur ce terminal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two sentences are not the same. Type them again.</source>
        <translation>Les deux phrases sont différentes. Retapez-les.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>This interview does not open. Its file is damaged. The others are not touched.</source>
        <translation>Cet entretien ne s’ouvre pas : son fichier est abîmé. Les autres ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The interviews cannot be reached on this terminal. Tell the person in charge of it: the disk is full, or may not be written.</source>
        <translation>Les entretiens de ce terminal sont inaccessibles. Prévenez la personne qui s’en occupe : le disque est plein, ou protégé.</translation>
    </message>
    <message>
        <source>No interview opens with this name and this sentence. Check both. If it is your first time on this terminal, choose “First time here”.</source>
        <translation>Aucun entretien ne s’ouvre avec ce nom et cette phrase. Vérifiez les deux. Si c’est votre première fois sur ce terminal, choisissez « Première fois ici ».</translation>
    </message>
    <message>
        <source>This sentence is too short. Take %1 letters or more: four or five words are easy to remember.</source>
        <translation>Cette phrase est trop courte. Prenez %1 lettres au moins : quatre ou cinq mots se retiennent bien.</translation>
    </message>
    <message>
        <source>My interviews</source>
        <translation>Mes entretiens</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation>Commencer un entretien</translation>
    </message>
    <message>
        <source>How you will find it again, such as initials</source>
        <translation>Comment vous le retrouverez : des initiales, par exemple</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Only you see this label. A full name is not needed.</source>
        <translation>Vous seul ou seule voyez ce repère. Le nom complet n’est pas utile.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) cannot be read any more: the disk is damaged. Tell the person in charge of this terminal.</source>
        <translation>
            <numerusform>%n entretien ne se lit plus : le disque est abîmé. Prévenez la personne qui s’occupe de ce terminal.</numerusform>
            <numerusform>%n entretiens ne se lisent plus : le disque est abîmé. Prévenez la personne qui s’occupe de ce terminal.</numerusform>
        </translation>
    </message>
    <message>
        <source>No interview yet</source>
        <translation>Pas encore d’entretien</translation>
    </message>
    <message>
        <source>Take one up again</source>
        <translation>Reprendre un entretien</translation>
    </message>
    <message>
        <source>Those that you hold here will be listed, the latest first.</source>
        <translation>Ceux que vous menez ici seront listés, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Last meeting: %1</source>
        <translation>Dernier rendez-vous : %1</translation>
    </message>
    <message>
        <source>next contact: %1</source>
        <translation>prochain contact : %1</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>gardé jusqu’au %1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Erase the interview “%1”</source>
        <translation>Effacer l’entretien « %1 »</translation>
    </message>
</context>
<context>
    <name>belvedere::formations::ui::ActionCard</name>
    <message>
        <source>At a distance, from anywhere</source>
        <translation>À distance, d’où l’on veut</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How: %1</source>
        <translation>Comment : %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Pour : %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Demandé : %1</translation>
    </message>
    <message>
        <source>Paid for by: %1</source>
        <translation>Financement : %1</translation>
    </message>
    <message>
        <source>Price: %1 €</source>
        <translation>Prix : %1 €</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact : %1</translation>
    </message>
    <message>
        <source>Source: LHÉO offer</source>
        <translation>Source : offre LHÉO</translation>
    </message>
    <message>
        <source>Source: LHÉO offer of %1</source>
        <translation>Source : offre LHÉO du %1</translation>
    </message>
</context>
<context>
    <name>belvedere::formations::ui::FormationPage</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it in my classeur</source>
        <translation>Garder dans mon classeur</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>It is in my classeur. Take it out.</source>
        <translation>C’est dans mon classeur. L’enlever.</translation>
    </message>
    <message>
        <source>This formation is not here</source>
        <translation>Cette formation n’est pas ici</translation>
    </message>
    <message>
        <source>It may have been renamed. Go back and choose another one.</source>
        <translation>Elle a peut-être changé de nom. Revenir en arrière et en choisir une autre.</translation>
    </message>
    <message>
        <source>What one learns</source>
        <translation>Ce qu’on apprend</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Comment y entrer</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Ce qui est attendu</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Où et quand</translation>
    </message>
    <message>
        <source>And afterwards</source>
        <translation>Et après</translation>
    </message>
    <message>
        <source>Métiers it leads to</source>
        <translation>Les métiers où elle mène</translation>
    </message>
    <message>
        <source>Studies after it</source>
        <translation>Les études qui peuvent suivre</translation>
    </message>
    <message>
        <source>Within %1 km of %2</source>
        <translation>À moins de %1 km : %2</translation>
    </message>
    <message>
        <source>Everywhere (%1)</source>
        <translation>Partout (%1)</translation>
    </message>
    <message>
        <source>In alternance</source>
        <translation>En alternance</translation>
    </message>
    <message>
        <source>No place is known here where it is given. Ask an adviser.</source>
        <translation>Aucun lieu n’est connu ici pour cette formation. Une conseillère ou un conseiller peut aider.</translation>
    </message>
    <message>
        <source>No place fits near here. Look everywhere, or ask an adviser.</source>
        <translation>Aucun lieu ne convient près d’ici. Regarder partout, ou demander à une conseillère ou un conseiller.</translation>
    </message>
    <message>
        <source>Show more places</source>
        <translation>Voir d’autres lieux</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Où et comment</translation>
    </message>
</context>
<context>
    <name>belvedere::formations::ui::FormationsPage</name>
    <message>
        <source>All the formations</source>
        <translation>Toutes les formations</translation>
    </message>
    <message>
        <source>Formations for: %1</source>
        <translation>Formations pour : %1</translation>
    </message>
    <message>
        <source>The formations cannot be read. Ask the person in charge of the room.</source>
        <translation>Les formations ne peuvent pas être lues. Prévenir la personne responsable de la salle.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Level at the end</source>
        <translation>Niveau de sortie</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Où et comment</translation>
    </message>
    <message>
        <source>Within %1 km of %2</source>
        <translation>À moins de %1 km : %2</translation>
    </message>
    <message>
        <source>In alternance</source>
        <translation>En alternance</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diplôme</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to learn it</source>
        <translation>
            <numerusform>%n lieu pour l’apprendre</numerusform>
            <numerusform>%n lieux pour l’apprendre</numerusform>
        </translation>
    </message>
    <message>
        <source>No formation is known near here. Widen your choice, or ask an adviser.</source>
        <translation>Aucune formation n’est connue près d’ici. Élargir le choix, ou demander à une conseillère ou un conseiller.</translation>
    </message>
    <message>
        <source>No formation fits. Take a filter away, or ask an adviser.</source>
        <translation>Aucune formation ne convient. Enlever un filtre, ou demander à une conseillère ou un conseiller.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Voir plus</translation>
    </message>
    <message>
        <source>One may enter all year</source>
        <translation>Entrée toute l’année</translation>
    </message>
</context>
<context>
    <name>belvedere::identity::ui::CloudPage</name>
    <message>
        <source>No Nextcloud answers at %1. Check the address: it is what your browser shows when you are in your cloud.</source>
        <translation>Aucun Nextcloud ne répond à %1. Vérifiez l’adresse : c’est celle que montre votre navigateur quand vous êtes dans votre nuage.</translation>
    </message>
    <message>
        <source>The server of %1 leads to another site. For your safety the terminal does not follow. Keep your classeur in another way.</source>
        <translation>Le serveur de %1 mène à un autre site. Pour votre sécurité, la borne ne suit pas. Gardez votre classeur d’une autre façon.</translation>
    </message>
    <message>
        <source>The time to sign in is over. Try again.</source>
        <translation>Le temps pour se connecter est passé. Réessayez.</translation>
    </message>
    <message>
        <source>The server of %1 cannot prove who it is. Check the address, or keep your classeur in another way.</source>
        <translation>Le serveur de %1 ne peut pas prouver son identité. Vérifiez l’adresse, ou gardez votre classeur d’une autre façon.</translation>
    </message>
    <message>
        <source>The clock of this terminal is wrong: no server can be trusted. Tell the person in charge of the room.</source>
        <translation>L’horloge de cette borne est fausse : aucun serveur ne peut être cru. Prévenez la personne responsable de la salle.</translation>
    </message>
    <message>
        <source>The network of this place does not let the terminal through. Tell the person in charge of the room.</source>
        <translation>Le réseau de ce lieu ne laisse pas passer la borne. Prévenez la personne responsable de la salle.</translation>
    </message>
    <message>
        <source>The server of %1 cannot answer just now. Try again later.</source>
        <translation>Le serveur de %1 ne peut pas répondre pour le moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer. Check the address and try again.</source>
        <translation>Le serveur de %1 ne répond pas. Vérifiez l’adresse et réessayez.</translation>
    </message>
    <message>
        <source>Keep it in my cloud</source>
        <translation>Garder dans mon nuage</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Question à %1…</translation>
    </message>
    <message>
        <source>Do you have a Nextcloud, at school or at home? You sign in on your own phone: no password is typed here.</source>
        <translation>Vous avez un Nextcloud, au lycée ou chez vous ? Vous vous connectez sur votre téléphone : aucun mot de passe n’est tapé ici.</translation>
    </message>
    <message>
        <source>Address of my cloud</source>
        <translation>Adresse de mon nuage</translation>
    </message>
    <message>
        <source>For example: cloud.example.org</source>
        <translation>Par exemple : nuage.example.org</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This is no address of a cloud. It looks like: cloud.example.org</source>
        <translation>Ce n’est pas une adresse de nuage. Elle ressemble à : nuage.example.org</translation>
    </message>
    <message>
        <source>A code for your phone, to sign in to %1</source>
        <translation>Un code pour votre téléphone, pour vous connecter à %1</translation>
    </message>
    <message>
        <source>1. Open the camera of your phone.
2. Hold it in front of the code.
3. Sign in on your phone and allow access.</source>
        <translation>1. Ouvrez l’appareil photo de votre téléphone.
2. Tenez-le devant le code.
3. Connectez-vous sur votre téléphone et autorisez l’accès.</translation>
    </message>
    <message>
        <source>The terminal gets access for this visit alone. At the end it is taken back.</source>
        <translation>La borne a accès pour cette visite seulement. À la fin, l’accès est retiré.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Un autre serveur</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for you, for %n more minute(s).</source>
        <translation>
            <numerusform>La borne vous attend encore %n minute.</numerusform>
            <numerusform>La borne vous attend encore %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your cloud is open: %1.</source>
        <translation>Votre nuage est ouvert : %1.</translation>
    </message>
    <message>
        <source>Put my classeur into my cloud</source>
        <translation>Mettre mon classeur dans mon nuage</translation>
    </message>
    <message>
        <source>Add documents from my cloud</source>
        <translation>Ajouter des documents de mon nuage</translation>
    </message>
    <message>
        <source>Close my cloud</source>
        <translation>Fermer mon nuage</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep it with five words</source>
        <translation>Le garder avec cinq mots</translation>
    </message>
</context>
<context>
    <name>belvedere::identity::ui::SignInPage</name>
    <message>
        <source>Keep it in my space</source>
        <translation>Garder dans mon espace</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <translation>Connexion : %1</translation>
    </message>
    <message>
        <source>Sign in with an account that you have already. There is nothing to create.</source>
        <translation>Connectez-vous avec un compte que vous avez déjà. Il n’y a rien à créer.</translation>
    </message>
    <message>
        <source>At the end of your visit the terminal signs you out.</source>
        <translation>À la fin de votre visite, la borne vous déconnecte.</translation>
    </message>
    <message>
        <source>One moment: your account is being checked…</source>
        <translation>Un instant : votre compte est en cours de vérification…</translation>
    </message>
    <message>
        <source>You are signed in at %1: %2.</source>
        <translation>Vous êtes dans votre compte %1 : %2.</translation>
    </message>
    <message>
        <source>At the end of your visit the terminal signs you out. You can also do it now.</source>
        <translation>À la fin de votre visite, la borne vous déconnecte. Vous pouvez aussi le faire maintenant.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Me déconnecter</translation>
    </message>
    <message>
        <source>Your classeur is not lost. You can also keep it with five words, without an account.</source>
        <translation>Votre classeur n’est pas perdu. Vous pouvez aussi le garder avec cinq mots, sans compte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep it with five words</source>
        <translation>Le garder avec cinq mots</translation>
    </message>
    <message>
        <source>This link leads out of the sign-in. It is not opened here.</source>
        <translation>Ce lien sort de la connexion. Il ne s’ouvre pas ici.</translation>
    </message>
</context>
<context>
    <name>belvedere::identity::ui::SiteFrame</name>
    <message>
        <source>A site that has proved who it is</source>
        <translation>Un site qui a prouvé son identité</translation>
    </message>
    <message>
        <source>Type your password on this page alone. The terminal does not keep it.</source>
        <translation>Tapez votre mot de passe sur cette page seulement. La borne ne le garde pas.</translation>
    </message>
    <message>
        <source>You are on the site %1</source>
        <translation>Vous êtes sur le site %1</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::Bubble</name>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>L’envoi a échoué</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Conseiller ou conseillère</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Voir : %1</translation>
    </message>
    <message>
        <source>Document sent: %1</source>
        <translation>Document envoyé : %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Document : %1</translation>
    </message>
    <message>
        <source>Put it into my classeur</source>
        <translation>Mettre dans mon classeur</translation>
    </message>
    <message>
        <source>It is coming…</source>
        <translation>Il arrive…</translation>
    </message>
    <message>
        <source>Voice message sent</source>
        <translation>Message vocal envoyé</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>It can be listened to during the talk. It does not go into the classeur.</source>
        <translation>On peut l’écouter pendant la discussion. Il ne va pas dans le classeur.</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::LevelBar</name>
    <message>
        <source>How loud you are heard</source>
        <translation>Le niveau de votre voix</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::TalkPage</name>
    <message>
        <source>Talk with an adviser</source>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Terminer l’entretien</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 écrit…</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Écrire ici</translation>
    </message>
    <message>
        <source>Send of my classeur</source>
        <translation>Envoyer de mon classeur</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>Laisser ma question</translation>
    </message>
    <message>
        <source>Who can help near me</source>
        <translation>Qui peut aider près de moi</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Appeler à nouveau</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>Mon classeur</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Envoyer : %1</translation>
    </message>
    <message>
        <source>Your classeur is empty.</source>
        <translation>Votre classeur est vide.</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Arrêter l’écoute</translation>
    </message>
    <message>
        <source>Listening: %1 of %2</source>
        <translation>Écoute : %1 sur %2</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Réécouter</translation>
    </message>
    <message>
        <source>Nothing can be heard on this terminal just now.</source>
        <translation>Aucun son ne sort de cette borne pour le moment.</translation>
    </message>
    <message>
        <source>It lasts %1.</source>
        <translation>Il dure %1.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>It is coming…</source>
        <translation>Il arrive…</translation>
    </message>
    <message>
        <source>It is no voice message that can be heard here (Ogg Opus).</source>
        <translation>Ce message vocal ne peut pas être lu ici (il faut de l’Ogg Opus).</translation>
    </message>
    <message>
        <source>It is longer than five minutes: ask for it in shorter pieces.</source>
        <translation>Il dure plus de cinq minutes : demandez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>It could not be fetched. Try again.</source>
        <translation>Il n’a pas pu être reçu. Réessayez.</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::TalkWords</name>
    <message>
        <source>An adviser has been called. You are next. You can already write your question.</source>
        <translation>Nous avons prévenu les conseillers. C’est bientôt à vous. Vous pouvez déjà écrire votre question.</translation>
    </message>
    <message numerus="yes">
        <source>An adviser has been called. %n person(s) before you. You can already write your question.</source>
        <translation>
            <numerusform>Nous avons prévenu les conseillers. %n personne avant vous. Vous pouvez déjà écrire votre question.</numerusform>
            <numerusform>Nous avons prévenu les conseillers. %n personnes avant vous. Vous pouvez déjà écrire votre question.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network is cut. It comes back by itself. What you write is sent then.</source>
        <translation>Le réseau est coupé. Il revient tout seul. Ce que vous écrivez partira à ce moment.</translation>
    </message>
    <message>
        <source>The advisers cannot be reached at the moment. The terminal goes on trying.</source>
        <translation>Les conseillers ne peuvent pas être joints pour le moment. La borne continue d’essayer.</translation>
    </message>
    <message>
        <source>The advisers are being called…</source>
        <translation>Appel des conseillers…</translation>
    </message>
    <message>
        <source>No adviser is free at the moment. You may stay here: this page changes when somebody comes.</source>
        <translation>Personne n’est libre pour le moment. Vous pouvez rester ici : cette page change quand quelqu’un arrive.</translation>
    </message>
    <message>
        <source>An adviser is with you.</source>
        <translation>Quelqu’un est avec vous.</translation>
    </message>
    <message>
        <source>You are talking with %1.</source>
        <translation>Vous parlez avec %1.</translation>
    </message>
    <message>
        <source>The adviser has left. What you said to each other is in your classeur.</source>
        <translation>La personne est partie. Ce que vous vous êtes dit est dans votre classeur.</translation>
    </message>
    <message>
        <source>The talk is over. What you said to each other is in your classeur.</source>
        <translation>L’entretien est terminé. Ce que vous vous êtes dit est dans votre classeur.</translation>
    </message>
    <message>
        <source>The advisers cannot be reached from this terminal today.</source>
        <translation>Les conseillers ne peuvent pas être joints de cette borne aujourd’hui.</translation>
    </message>
    <message>
        <source>The advisers take no questions at the moment. Look who can help near you.</source>
        <translation>Les conseillers ne prennent pas de questions pour le moment. Regardez qui peut aider près de vous.</translation>
    </message>
    <message>
        <source>The server of the advisers cannot prove who it is. Nothing was sent. Tell the person who looks after the terminal.</source>
        <translation>Le serveur des conseillers ne prouve pas qui il est. Rien n’a été envoyé. Prévenez la personne qui s’occupe de la borne.</translation>
    </message>
    <message>
        <source>The network of this place does not let the question through. Tell the person who looks after the terminal.</source>
        <translation>Le réseau de ce lieu ne laisse pas passer la question. Prévenez la personne qui s’occupe de la borne.</translation>
    </message>
    <message>
        <source>The network does not answer. Your question is still here: send it again in a moment.</source>
        <translation>Le réseau ne répond pas. Votre question est toujours là : envoyez-la à nouveau dans un moment.</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::VoicePanel</name>
    <message>
        <source>Record a voice message</source>
        <translation>Enregistrer un message vocal</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Listen to my message</source>
        <translation>Écouter mon message</translation>
    </message>
    <message>
        <source>Send my voice message</source>
        <translation>Envoyer mon message vocal</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Le jeter</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation>Il est jeté.</translation>
    </message>
    <message>
        <source>Recording: %1 of %2</source>
        <translation>Enregistrement : %1 sur %2</translation>
    </message>
    <message>
        <source>Listening: %1 of %2</source>
        <translation>Écoute : %1 sur %2</translation>
    </message>
    <message>
        <source>Nothing can be heard on this terminal just now. The message can be sent all the same.</source>
        <translation>Aucun son ne sort de cette borne pour le moment. Le message peut être envoyé quand même.</translation>
    </message>
    <message>
        <source>The microphone does not answer. You can write instead.</source>
        <translation>Le micro ne répond pas. Vous pouvez écrire à la place.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The microphone has gone away. What was recorded before lasts %1.</source>
        <translation>Le micro a été débranché. Ce qui était déjà enregistré dure %1.</translation>
    </message>
    <message>
        <source>Your message lasts %1. It is only in this terminal&apos;s memory: once thrown away it cannot be had back.</source>
        <translation>Votre message dure %1. Il est seulement dans la mémoire de la borne : une fois jeté, il est perdu.</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Arrêter l’écoute</translation>
    </message>
    <message>
        <source>The voice message is being made…</source>
        <translation>Le message vocal se prépare…</translation>
    </message>
    <message>
        <source>The voice message could not be made. Record it again.</source>
        <translation>Le message vocal n’a pas pu être préparé. Enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>No microphone is plugged in: write instead.</source>
        <translation>Aucun micro n’est branché : écrivez plutôt.</translation>
    </message>
    <message>
        <source>Nothing is heard in it. Is the microphone switched on? Record it again, or write.</source>
        <translation>On n’y entend rien. Le micro est-il allumé ? Recommencez, ou écrivez.</translation>
    </message>
</context>
<context>
    <name>belvedere::look</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
</context>
<context>
    <name>belvedere::look::ChoiceCard</name>
    <message>
        <source>Your first choice</source>
        <translation>Votre premier choix</translation>
    </message>
    <message>
        <source>Your second choice</source>
        <translation>Votre second choix</translation>
    </message>
</context>
<context>
    <name>belvedere::look::MapView</name>
    <message>
        <source>%1 m</source>
        <translation>%1&#xa0;m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir la carte</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire la carte</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout revoir</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on the map, the same as in the list.</source>
        <translation>
            <numerusform>%n lieu sur la carte, le même que dans la liste.</numerusform>
            <numerusform>%n lieux sur la carte, les mêmes que dans la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::look::Page</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Share it: take it on my phone</source>
        <translation>Partager : le prendre sur mon téléphone</translation>
    </message>
</context>
<context>
    <name>belvedere::look::PartnerRow</name>
    <message>
        <source>With: %1</source>
        <translation>Avec : %1</translation>
    </message>
</context>
<context>
    <name>belvedere::look::PressedByReader</name>
    <message>
        <source>%1 of %2</source>
        <comment>place of a choice among its neighbours</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>belvedere::look::RetryWait</name>
    <message numerus="yes">
        <source>Please wait %n second(s) before you try again.</source>
        <translation>
            <numerusform>Attendez %n seconde avant de réessayer.</numerusform>
            <numerusform>Attendez %n secondes avant de réessayer.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may try again.</source>
        <translation>Vous pouvez réessayer.</translation>
    </message>
</context>
<context>
    <name>belvedere::look::SuggestField</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::look::TextField</name>
    <message>
        <source>Empty the field</source>
        <translation>Effacer ce qui est écrit</translation>
    </message>
</context>
<context>
    <name>belvedere::look::ValleyChart</name>
    <message>
        <source>Your valleys</source>
        <translation>Vos vallées</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1 : %2 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Walk into this valley</source>
        <translation>Entrer dans cette vallée</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui</name>
    <message>
        <source>Waiting for the network…</source>
        <translation>En attente du réseau…</translation>
    </message>
    <message>
        <source>It goes on by itself, from where it was. You can read the text meanwhile.</source>
        <translation>La vidéo reprend toute seule, là où elle en était. En attendant, le texte se lit.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>Try again in a moment, read the text, or choose a video that is on this terminal.</source>
        <translation>Réessayer dans un moment, lire le texte, ou choisir une vidéo présente sur cette borne.</translation>
    </message>
    <message>
        <source>Read the text, or choose another video. An adult can tell who looks after the terminal.</source>
        <translation>Lire le texte, ou choisir une autre vidéo. Un adulte peut prévenir la personne qui s’occupe de la borne.</translation>
    </message>
    <message>
        <source>No network just now.</source>
        <translation>Pas de réseau pour le moment.</translation>
    </message>
    <message>
        <source>The network is too slow just now.</source>
        <translation>Le réseau est trop lent pour le moment.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>La connexion a été coupée.</translation>
    </message>
    <message>
        <source>Try again: it starts where it stopped. You can also read the text.</source>
        <translation>Réessayer : la vidéo repart d’où elle s’est arrêtée. Le texte peut aussi se lire.</translation>
    </message>
    <message>
        <source>The place the video comes from does not answer.</source>
        <translation>Le site d’où vient la vidéo ne répond pas.</translation>
    </message>
    <message>
        <source>The network of this place does not let the video through.</source>
        <translation>Le réseau de ce lieu ne laisse pas passer la vidéo.</translation>
    </message>
    <message>
        <source>The video does not come from where it should. It was stopped, to be safe.</source>
        <translation>La vidéo ne vient pas du bon endroit. Elle a été arrêtée, par sécurité.</translation>
    </message>
    <message>
        <source>This video is not there any more.</source>
        <translation>Cette vidéo n’existe plus.</translation>
    </message>
    <message>
        <source>Read the text, or choose another video.</source>
        <translation>Lire le texte, ou choisir une autre vidéo.</translation>
    </message>
    <message>
        <source>This video may not be shown here.</source>
        <translation>Cette vidéo ne peut pas être montrée ici.</translation>
    </message>
    <message>
        <source>This video is damaged.</source>
        <translation>Cette vidéo est abîmée.</translation>
    </message>
    <message>
        <source>This video never ends: it was stopped.</source>
        <translation>Cette vidéo n’a pas de fin : elle a été arrêtée.</translation>
    </message>
    <message>
        <source>The video stopped.</source>
        <translation>La vidéo s’est arrêtée.</translation>
    </message>
    <message>
        <source>Try again. If it stops again, read the text, or choose another video.</source>
        <translation>Réessayer. Si elle s’arrête encore, lire le texte, ou choisir une autre vidéo.</translation>
    </message>
    <message>
        <source>The video is starting…</source>
        <translation>La vidéo démarre…</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>En lecture</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%1, with the noises</source>
        <translation>%1, avec les bruits</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::CueModel</name>
    <message>
        <source>Being said: %1</source>
        <translation>En ce moment : %1</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>À %1 : %2</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::KeptPage</name>
    <message>
        <source>There is no room left on the disk. What is here stays and plays.</source>
        <translation>Il n’y a plus de place sur le disque. Ce qui est là reste et se regarde.</translation>
    </message>
    <message>
        <source>Stopped. What has come stays; the rest goes on the next time.</source>
        <translation>Arrêté. Ce qui est arrivé reste ; la suite viendra la prochaine fois.</translation>
    </message>
    <message>
        <source>The network did not let everything through. What has come stays; it goes on from there the next time.</source>
        <translation>Le réseau n’a pas tout laissé passer. Ce qui est arrivé reste ; la suite viendra la prochaine fois.</translation>
    </message>
    <message>
        <source>Not all that the settings name fits into the room that they give.</source>
        <translation>Tout ce que les réglages demandent ne tient pas dans la place qu’ils donnent.</translation>
    </message>
    <message>
        <source>Some videos could not be fetched. What is here plays.</source>
        <translation>Certaines vidéos n’ont pas pu être téléchargées. Celles qui sont là se regardent.</translation>
    </message>
    <message>
        <source>Videos on this terminal</source>
        <translation>Vidéos sur cette borne</translation>
    </message>
    <message>
        <source>Fetched so far</source>
        <translation>Déjà téléchargé</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Fetch the missing videos now</source>
        <translation>Télécharger maintenant les vidéos qui manquent</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Arrêter le téléchargement</translation>
    </message>
    <message>
        <source>No video is on this terminal yet.</source>
        <translation>Aucune vidéo n’est encore sur cette borne.</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) play here without network.</source>
        <translation>
            <numerusform>%n vidéo se regarde ici sans réseau.</numerusform>
            <numerusform>%n vidéos se regardent ici sans réseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>They take %1 of at most %2.</source>
        <translation>Place prise : %1 sur %2 au plus.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Téléchargement…</translation>
    </message>
    <message>
        <source>Fetching: %1 · %2 of %3</source>
        <translation>Téléchargement : %1 · %2 sur %3</translation>
    </message>
    <message>
        <source>%1 of %2 are here. Before a class on a weak line, fetch the others now.</source>
        <translation>%1 sur %2 sont là. Avant une séance sur une ligne faible, télécharger les autres maintenant.</translation>
    </message>
    <message>
        <source>The settings of this terminal name no video to be kept. Who looks after the terminal can change that.</source>
        <translation>Les réglages de cette borne ne demandent de garder aucune vidéo. La personne qui s’occupe de la borne peut le changer.</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::Stage</name>
    <message>
        <source>Pause: %1</source>
        <translation>Pause : %1</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Lire : %1</translation>
    </message>
    <message>
        <source>There is no network just now, and this video is not on the terminal.</source>
        <translation>Il n’y a pas de réseau pour le moment, et cette vidéo n’est pas sur la borne.</translation>
    </message>
    <message>
        <source>You can read what is said in it, or try all the same.</source>
        <translation>Ce qui s’y dit peut se lire. Il est aussi possible d’essayer quand même.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>from this terminal</source>
        <translation>depuis cette borne</translation>
    </message>
    <message>
        <source>no sound on this terminal: subtitles are on</source>
        <translation>pas de son sur cette borne : les sous-titres sont affichés</translation>
    </message>
    <message>
        <source>no sound on this terminal: the text is beside the picture</source>
        <translation>pas de son sur cette borne : le texte est à côté de l’image</translation>
    </message>
    <message>
        <source>use headphones, if there are some</source>
        <translation>avec un casque, c’est mieux pour tout le monde</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::StageControls</name>
    <message>
        <source>Moment of the video</source>
        <translation>Moment de la vidéo</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>− 10 s</source>
        <translation>− 10 s</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>Reculer de 10 secondes</translation>
    </message>
    <message>
        <source>+ 10 s</source>
        <translation>+ 10 s</translation>
    </message>
    <message>
        <source>10 seconds forward</source>
        <translation>Avancer de 10 secondes</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Options: speed, subtitles, quality</source>
        <translation>Réglages : vitesse, sous-titres, qualité</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Revoir la vidéo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation>Remettre le son</translation>
    </message>
    <message>
        <source>Subtitles are on. Turn them off.</source>
        <translation>Les sous-titres sont affichés. Les retirer.</translation>
    </message>
    <message>
        <source>Subtitles are off. Turn them on.</source>
        <translation>Les sous-titres sont retirés. Les afficher.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::StageOptions</name>
    <message>
        <source>Options</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Size of the subtitles</source>
        <translation>Taille des sous-titres</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Contrast of the subtitles</source>
        <translation>Contraste des sous-titres</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanc sur noir</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Less data</source>
        <translation>Moins de données</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Langue des signes</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::Transcript</name>
    <message>
        <source>What is said. Choose a line to go there.</source>
        <translation>Ce qui est dit. Choisir une ligne pour y aller.</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::VideoCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Needs the network</source>
        <translation>Demande le réseau</translation>
    </message>
    <message>
        <source>On this terminal</source>
        <translation>Sur cette borne</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Langue des signes</translation>
    </message>
    <message>
        <source>Subtitled</source>
        <translation>Sous-titrée</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::VideoLine</name>
    <message>
        <source>Watched</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::VideoPage</name>
    <message>
        <source>This video is not in this terminal&apos;s list any more. Go back, or look at the other videos.</source>
        <translation>Cette vidéo n’est plus dans la liste de cette borne. Revenir en arrière, ou voir les autres vidéos.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it in my classeur</source>
        <translation>La garder dans mon classeur</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>It is in my classeur. Take it out.</source>
        <translation>Elle est dans mon classeur. L’en retirer.</translation>
    </message>
    <message>
        <source>Kept in my classeur, at %1.</source>
        <translation>Gardé dans mon classeur, à %1.</translation>
    </message>
    <message>
        <source>Keep this moment (%1)</source>
        <translation>Garder ce moment (%1)</translation>
    </message>
    <message>
        <source>filmed on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>licence %1</translation>
    </message>
    <message>
        <source>Read the fiche: %1</source>
        <translation>Lire la fiche : %1</translation>
    </message>
    <message>
        <source>Métiers in this video</source>
        <translation>Les métiers de cette vidéo</translation>
    </message>
    <message>
        <source>Others like this one</source>
        <translation>D’autres vidéos proches</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::VideosPage</name>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>On this terminal</source>
        <translation>Sur cette borne</translation>
    </message>
    <message>
        <source>See which videos are on this terminal</source>
        <translation>Voir quelles vidéos sont sur cette borne</translation>
    </message>
    <message>
        <source>The videos cannot be read just now. Explore the métiers, or ask an adviser.</source>
        <translation>Les vidéos ne peuvent pas être lues pour le moment. Explorer les métiers, ou demander à un conseiller ou une conseillère.</translation>
    </message>
    <message>
        <source>There are no videos on this terminal yet. Explore the métiers, or ask an adviser.</source>
        <translation>Il n’y a pas encore de vidéos sur cette borne. Explorer les métiers, ou demander à un conseiller ou une conseillère.</translation>
    </message>
    <message>
        <source>There is no network just now, so no video can start. What is said in them can be read all the same.</source>
        <translation>Il n’y a pas de réseau pour le moment : aucune vidéo ne peut démarrer. Ce qui s’y dit peut quand même se lire.</translation>
    </message>
    <message>
        <source>There is no network just now. The videos that are on this terminal play; the others can be read.</source>
        <translation>Il n’y a pas de réseau pour le moment. Les vidéos de cette borne se regardent ; les autres peuvent se lire.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>In sign language</source>
        <translation>En langue des signes</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Pour tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>See all %n</source>
        <translation>
            <numerusform>Voir %n vidéo</numerusform>
            <numerusform>Voir les %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %n: %1</source>
        <translation>
            <numerusform>Voir %n vidéo : %1</numerusform>
            <numerusform>Voir les %n vidéos : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::WordsPanel</name>
    <message>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>This video has no text.</source>
        <translation>Cette vidéo n’a pas de texte.</translation>
    </message>
</context>
<context>
    <name>belvedere::printing::ui::PrintPage</name>
    <message>
        <source>The printer has no paper left. Tell the person in charge of the room: it goes on by itself.</source>
        <translation>L’imprimante n’a plus de papier. Prévenez la personne responsable de la salle : l’impression reprend d’elle-même.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Tell the person in charge of the room: it goes on by itself.</source>
        <translation>Du papier est coincé dans l’imprimante. Prévenez la personne responsable de la salle : l’impression reprend d’elle-même.</translation>
    </message>
    <message>
        <source>The printer has no ink left. Tell the person in charge of the room: it goes on by itself.</source>
        <translation>L’imprimante n’a plus d’encre. Prévenez la personne responsable de la salle : l’impression reprend d’elle-même.</translation>
    </message>
    <message>
        <source>A door of the printer is open. Close it: it goes on by itself.</source>
        <translation>Une porte de l’imprimante est ouverte. Fermez-la : l’impression reprend d’elle-même.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on? It goes on by itself.</source>
        <translation>L’imprimante ne répond pas. Est-elle allumée ? L’impression reprend d’elle-même.</translation>
    </message>
    <message>
        <source>The printer waits for something. Tell the person in charge of the room.</source>
        <translation>L’imprimante attend quelque chose. Prévenez la personne responsable de la salle.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Looking for the printer…</source>
        <translation>Recherche de l’imprimante…</translation>
    </message>
    <message>
        <source>The page before it is printed</source>
        <translation>La page avant l’impression</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Noir et blanc</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Arrêter l’impression</translation>
    </message>
    <message>
        <source>This cannot be made into pages. Take a picture of the screen, or write down what matters.</source>
        <translation>Les pages ne peuvent pas être préparées. Prenez l’écran en photo, ou notez l’essentiel.</translation>
    </message>
    <message>
        <source>The pages cannot be shown here. They can be printed.</source>
        <translation>Les pages ne peuvent pas être montrées ici. Elles peuvent être imprimées.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>There is no printer here. Take a picture of the screen, or write down what matters.</source>
        <translation>Il n’y a pas d’imprimante ici. Prenez l’écran en photo, ou notez l’essentiel.</translation>
    </message>
    <message>
        <source>These are %1 pages. This terminal prints %2 at most: take something out of your classeur first, or keep it on a USB stick.</source>
        <translation>Il y a %1 pages. Cette borne en imprime %2 au plus : enlevez d’abord quelque chose de votre classeur, ou gardez-le sur une clé USB.</translation>
    </message>
    <message>
        <source>The printer takes nothing just now. Try again later, or keep it on a USB stick.</source>
        <translation>L’imprimante n’accepte rien pour le moment. Réessayez plus tard, ou gardez vos pages sur une clé USB.</translation>
    </message>
    <message>
        <source>The printer is stopped. Tell the person in charge of the room.</source>
        <translation>L’imprimante est arrêtée. Prévenez la personne responsable de la salle.</translation>
    </message>
    <message>
        <source>Printer: %1. It is ready.</source>
        <translation>Imprimante : %1. Elle est prête.</translation>
    </message>
    <message>
        <source>Your pages go to the printer…</source>
        <translation>Vos pages partent vers l’imprimante…</translation>
    </message>
    <message>
        <source>The printer does not take your pages. Try again later, or keep them on a USB stick.</source>
        <translation>L’imprimante n’accepte pas vos pages. Réessayez plus tard, ou gardez-les sur une clé USB.</translation>
    </message>
    <message>
        <source>Printed. Take your pages at the printer.</source>
        <translation>C’est imprimé. Prenez vos pages à l’imprimante.</translation>
    </message>
    <message>
        <source>Stopped. What is at the printer already is yours.</source>
        <translation>Impression arrêtée. Ce qui est déjà sorti est à vous.</translation>
    </message>
    <message>
        <source>Your pages were not printed. Try again later, or keep them on a USB stick.</source>
        <translation>Vos pages n’ont pas été imprimées. Réessayez plus tard, ou gardez-les sur une clé USB.</translation>
    </message>
    <message>
        <source>The printer is stopped. Tell the person in charge of the room: it goes on by itself.</source>
        <translation>L’imprimante est arrêtée. Prévenez la personne responsable de la salle : l’impression reprend d’elle-même.</translation>
    </message>
    <message>
        <source>Your pages are being printed…</source>
        <translation>Vos pages s’impriment…</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
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
        <translation>Pour mon entretien</translation>
    </message>
    <message>
        <source>%1 questions of %2 answered</source>
        <translation>%1 questions sur %2 ont une réponse</translation>
    </message>
    <message>
        <source>Métiers proposed first, and why</source>
        <translation>Les premiers métiers proposés, et pourquoi</translation>
    </message>
    <message>
        <source>Métiers I keep</source>
        <translation>Les métiers que je garde</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>Questions where I chose none of these</source>
        <translation>Les questions où je n’ai rien choisi</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Questions à poser</translation>
    </message>
    <message>
        <source>Which studies lead there, and where near my home?</source>
        <translation>Quelles études y mènent, et où, près de chez moi ?</translation>
    </message>
    <message>
        <source>Where can I see this métier for a day or a week?</source>
        <translation>Où voir ce métier pendant un jour ou une semaine ?</translation>
    </message>
    <message>
        <source>What can I do now, this year?</source>
        <translation>Que puis-je faire maintenant, cette année ?</translation>
    </message>
    <message>
        <source>What if I change my mind?</source>
        <translation>Et si je change d’avis ?</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::AnswersPage</name>
    <message>
        <source>My answers</source>
        <translation>Mes réponses</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>Touch an answer to change it. You will see what changes in your result.</source>
        <translation>Touchez une réponse pour la changer. On voit ensuite ce qui change dans le résultat.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de ces propositions</translation>
    </message>
    <message>
        <source>1: %1 2: %2</source>
        <translation>1 : %1 2 : %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::CampPage</name>
    <message>
        <source>%1 questions of %2 answered</source>
        <translation>%1 questions répondues sur %2</translation>
    </message>
    <message>
        <source>It is too early to name your first valley.</source>
        <translation>Il est trop tôt pour nommer votre première vallée.</translation>
    </message>
    <message>
        <source>One question left: ten seconds.</source>
        <translation>Encore une question : dix secondes.</translation>
    </message>
    <message>
        <source>%1 questions left, about ten seconds each.</source>
        <translation>Encore %1 questions, dix secondes chacune environ.</translation>
    </message>
    <message>
        <source>The wider the band, the less is known. Each answer makes it narrower.</source>
        <translation>Plus la bande est large, moins on en sait. Chaque réponse la resserre.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Voir les résultats</translation>
    </message>
    <message>
        <source>Stop here and see the results</source>
        <translation>S’arrêter ici et voir les résultats</translation>
    </message>
    <message>
        <source>Continue the climb</source>
        <translation>Continuer la montée</translation>
    </message>
    <message>
        <source>What is known so far</source>
        <translation>Ce que l’on sait déjà</translation>
    </message>
    <message>
        <source>Climbed: %1</source>
        <extracomment>%1 is the name of a mountain.</extracomment>
        <translation>Grimpé : %1</translation>
    </message>
    <message>
        <source>Part %1 is done.</source>
        <translation>La partie %1 est finie.</translation>
    </message>
    <message>
        <source>Well done!</source>
        <translation>Bravo !</translation>
    </message>
    <message numerus="yes">
        <source>There are %n question(s) left.</source>
        <translation>
            <numerusform>Il reste %n question.</numerusform>
            <numerusform>Il reste %n questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>I go on</source>
        <translation>Je continue</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::ChangePanel</name>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Back to my former answer</source>
        <translation>Revenir à ma réponse d’avant</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>Larger valleys: %1.</source>
        <translation>Vallées plus grandes : %1.</translation>
    </message>
    <message>
        <source>Smaller valleys: %1.</source>
        <translation>Vallées plus petites : %1.</translation>
    </message>
    <message>
        <source>Métiers that come into the first ten: %1.</source>
        <translation>Métiers qui entrent dans les dix premiers : %1.</translation>
    </message>
    <message>
        <source>Métiers that go out of them: %1.</source>
        <translation>Métiers qui en sortent : %1.</translation>
    </message>
    <message>
        <source>Your valleys and your first ten métiers stay as they were.</source>
        <translation>Vos vallées et vos dix premiers métiers restent les mêmes.</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::ExplanationPage</name>
    <message>
        <source>How this result is made</source>
        <translation>Comment ce résultat est calculé</translation>
    </message>
    <message>
        <source>To “%1”, you chose none of these. All its valleys grow a little smaller.</source>
        <translation>À « %1 », vous n’avez rien choisi. Toutes ses vallées deviennent un peu plus petites.</translation>
    </message>
    <message>
        <source>You chose “%1”. It speaks for %2.</source>
        <translation>Vous avez choisi « %1 ». Cela compte pour %2.</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Vos choix</translation>
    </message>
    <message>
        <source>You have answered %1 questions of %2.</source>
        <translation>Vous avez répondu à %1 questions sur %2.</translation>
    </message>
    <message>
        <source>Each thing you choose makes one or two valleys larger. The others of the question grow smaller.</source>
        <translation>Chaque chose choisie agrandit une ou deux vallées. Celles des autres choses de la question deviennent plus petites.</translation>
    </message>
    <message>
        <source>A second choice counts too. Where the things stand on the screen counts for nothing.</source>
        <translation>Un deuxième choix compte aussi. La place des choses à l’écran ne compte pas.</translation>
    </message>
    <message>
        <source>Your answers that weigh most</source>
        <translation>Vos réponses qui comptent le plus</translation>
    </message>
    <message>
        <source>The game counts about %1 chances in 10 that %2 is really your first valley.</source>
        <translation>D’après le calcul, il y a environ %1 chances sur 10 que %2 soit vraiment votre première vallée.</translation>
    </message>
    <message>
        <source>On another day, you may answer otherwise. That is normal.</source>
        <translation>Un autre jour, on peut répondre autrement. C’est normal.</translation>
    </message>
    <message>
        <source>What is sure, and what is not</source>
        <translation>Ce qui est sûr et ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>From valleys to métiers</source>
        <translation>Des vallées aux métiers</translation>
    </message>
    <message>
        <source>A métier is proposed because of things you chose. They are written under its name.</source>
        <translation>Un métier est proposé à cause de choses que vous avez choisies. Elles sont écrites sous son nom.</translation>
    </message>
    <message>
        <source>The first ten are never all of one kind, nor all of one length of studies.</source>
        <translation>Les dix premiers ne sont jamais tous du même genre, ni tous de la même durée d’études.</translation>
    </message>
    <message>
        <source>What the game does not know</source>
        <translation>Ce que le jeu ne sait pas</translation>
    </message>
    <message>
        <source>It knows no marks, no name, no age. It does not know if you are a girl or a boy.</source>
        <translation>Il ne connaît ni notes, ni nom, ni âge. Il ne sait pas si vous êtes une fille ou un garçon.</translation>
    </message>
    <message>
        <source>It says what you like, not what you can do. You decide. A counsellor can help.</source>
        <translation>Il dit ce que vous aimez, pas ce que vous savez faire. C’est vous qui décidez. Un conseiller ou une conseillère peut aider.</translation>
    </message>
    <message>
        <source>My answers</source>
        <translation>Mes réponses</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::LeaningChart</name>
    <message>
        <source>What your answers begin to say</source>
        <translation>Ce que vos réponses commencent à dire</translation>
    </message>
    <message>
        <source>%1: rather more</source>
        <translation>%1 : plutôt plus</translation>
    </message>
    <message>
        <source>%1: rather less</source>
        <translation>%1 : plutôt moins</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <translation>%1 : on ne sait pas encore</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::MetierCard</name>
    <message>
        <source>Level: %1 or more</source>
        <translation>Niveau : %1 ou plus</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Discover %1</source>
        <translation>Découvrir %1</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::PairPage</name>
    <message>
        <source>Compare with somebody</source>
        <translation>Comparer à deux</translation>
    </message>
    <message>
        <source>You have climbed. Now it is the turn of the person beside you.</source>
        <translation>Vous êtes au sommet. À la personne à côté de vous de grimper.</translation>
    </message>
    <message>
        <source>Then this terminal shows what you have in common, and what each of you has alone.</source>
        <translation>Ensuite, la borne montre ce que vous avez en commun, et ce que chaque personne a de son côté.</translation>
    </message>
    <message>
        <source>Your answers and your classeur stay here, apart. Each of you keeps one&apos;s own and ends one&apos;s own visit.</source>
        <translation>Vos réponses et votre classeur restent ici, à part. Chaque personne garde les siens et termine sa propre visite.</translation>
    </message>
    <message>
        <source>The other person climbs</source>
        <translation>L’autre personne grimpe</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>L’autre personne</translation>
    </message>
    <message>
        <source>One of you has not answered enough yet to be compared.</source>
        <translation>Une des deux personnes n’a pas encore assez répondu pour comparer.</translation>
    </message>
    <message>
        <source>The other person takes the terminal</source>
        <translation>Passer la borne à l’autre personne</translation>
    </message>
    <message>
        <source>Your first valleys are not the same. That is worth a talk.</source>
        <translation>Vos premières vallées ne sont pas les mêmes. C’est une bonne raison d’en parler.</translation>
    </message>
    <message>
        <source>A first valley of both of you: %1.</source>
        <translation>Parmi vos premières vallées à vous deux : %1.</translation>
    </message>
    <message>
        <source>Métiers for both of you</source>
        <translation>Des métiers pour vous deux</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Pour vous seulement</translation>
    </message>
    <message>
        <source>For the other person alone</source>
        <translation>Pour l’autre personne seulement</translation>
    </message>
    <message>
        <source>Three questions to talk about</source>
        <translation>Trois questions pour en parler</translation>
    </message>
    <message>
        <source>1. Which of your choices counted most, and why?</source>
        <translation>1. Lequel de vos choix a le plus compté, et pourquoi ?</translation>
    </message>
    <message>
        <source>2. What does the other person do well, as you see it?</source>
        <translation>2. Qu’est-ce que l’autre personne fait bien, d’après vous ?</translation>
    </message>
    <message>
        <source>3. Which métier of the other person would you like to know better?</source>
        <translation>3. Quel métier de l’autre personne aimeriez-vous mieux connaître ?</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::PoleSection</name>
    <message>
        <source>A leaning</source>
        <translation>Une tendance</translation>
    </message>
    <message>
        <source>Your first valley</source>
        <translation>Votre première vallée</translation>
    </message>
    <message>
        <source>Among your first valleys</source>
        <translation>Parmi vos premières vallées</translation>
    </message>
    <message>
        <source>Not far away</source>
        <translation>Pas très loin</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Shows the answers behind this valley</source>
        <translation>Montre les réponses derrière cette vallée</translation>
    </message>
    <message>
        <source>Because you chose:</source>
        <translation>Parce que vous avez choisi :</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You like this:</source>
        <translation>Vous aimez ceci :</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::QuizPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Rien de tout cela</translation>
    </message>
    <message>
        <source>See what is known so far</source>
        <translation>Voir où j’en suis</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Puy %1 of %2: %3</source>
        <translation>Puy %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · étape %2 sur %3</translation>
    </message>
    <message>
        <source>You answered “none of these”. You may change your mind.</source>
        <translation>Vous avez répondu « rien de tout cela ». Vous pouvez changer d’avis.</translation>
    </message>
    <message>
        <source>Touch what you would like best.</source>
        <translation>Touchez ce qui vous plairait le plus.</translation>
    </message>
    <message>
        <source>A second choice? Touch it. Or go on.</source>
        <translation>Un second choix ? Touchez-le. Ou continuez.</translation>
    </message>
    <message>
        <source>Two choices. Touch one again to take it back.</source>
        <translation>Deux choix. Touchez-en un pour le retirer.</translation>
    </message>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>Question %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation>Mettre le son</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>Remettre l’animation</translation>
    </message>
    <message>
        <source>Let nothing move</source>
        <translation>Arrêter l’animation</translation>
    </message>
    <message>
        <source>%1 · one answer to change</source>
        <translation>%1 · une réponse à changer</translation>
    </message>
    <message>
        <source>Your answer to: %1</source>
        <translation>Votre réponse à : %1</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>You chose no picture. Touch “Next”.</source>
        <translation>Vous n’avez pas choisi d’image. Touchez « Suivant ».</translation>
    </message>
    <message>
        <source>Touch 1 picture.</source>
        <translation>Touchez 1 image.</translation>
    </message>
    <message>
        <source>Good. Now touch “Next”. You can also touch 1 more picture.</source>
        <translation>C’est bien. Touchez « Suivant ». Vous pouvez aussi toucher 1 autre image.</translation>
    </message>
    <message>
        <source>You chose 2 pictures. Touch “Next”.</source>
        <translation>Vous avez choisi 2 images. Touchez « Suivant ».</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Partie %1 sur %2</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::ResultTools</name>
    <message>
        <source>My answers</source>
        <translation>Mes réponses</translation>
    </message>
    <message>
        <source>How this result is made</source>
        <translation>Comment ce résultat est calculé</translation>
    </message>
    <message>
        <source>One page for my interview</source>
        <translation>Une page pour mon entretien</translation>
    </message>
    <message>
        <source>Compare with somebody</source>
        <translation>Comparer à deux</translation>
    </message>
    <message>
        <source>Keep this result</source>
        <translation>Garder ce résultat</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::ResultsPage</name>
    <message>
        <source>The view from the summit</source>
        <translation>La vue du sommet</translation>
    </message>
    <message>
        <source>Nothing to see yet.</source>
        <translation>Rien à voir pour l’instant.</translation>
    </message>
    <message>
        <source>From the summit you will see your valleys. The climb takes about eight minutes, and you may stop at any step.</source>
        <translation>Du sommet, vous verrez vos vallées. La montée prend huit minutes environ. Vous pouvez vous arrêter à chaque étape.</translation>
    </message>
    <message>
        <source>The wider the band, the less is known.</source>
        <translation>Plus la bande est large, moins on en sait.</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Other métiers that answer to what you chose.</source>
        <translation>D’autres métiers qui répondent à vos choix.</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Mis de côté : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start the climb</source>
        <translation>Commencer la montée</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Changer mes réponses</translation>
    </message>
    <message>
        <source>Explore all métiers</source>
        <translation>Explorer tous les métiers</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>Mon classeur</translation>
    </message>
    <message>
        <source>A large valley: your answers often speak for it. It says what you like, not what you can do. Touch a valley to walk into it.</source>
        <translation>Une grande vallée : vos réponses parlent souvent pour elle. Elle dit ce que vous aimez, pas ce que vous savez faire. Touchez une vallée pour y entrer.</translation>
    </message>
    <message>
        <source>The %1 other questions</source>
        <translation>Les %1 autres questions</translation>
    </message>
    <message>
        <source>Here are métiers for you.</source>
        <translation>Voici des métiers pour vous.</translation>
    </message>
    <message numerus="yes">
        <source>You answered %n question(s). The game looked at your answers.</source>
        <translation>
            <numerusform>Vous avez répondu à %n question. Le jeu a regardé vos réponses.</numerusform>
            <numerusform>Vous avez répondu à %n questions. Le jeu a regardé vos réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch a métier to read more. You can like other métiers too.</source>
        <translation>Touchez un métier pour lire la suite. Vous pouvez aimer d’autres métiers.</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>Mes résultats</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::SummaryPage</name>
    <message>
        <source>One page for my interview</source>
        <translation>Une page pour mon entretien</translation>
    </message>
    <message>
        <source>No name is on it. Take it to a counsellor, and write on it.</source>
        <translation>Aucun nom n’y est écrit. À montrer à un conseiller ou une conseillère, et à compléter à la main.</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::WayPage</name>
    <message>
        <source>Which way up?</source>
        <translation>Par où monter ?</translation>
    </message>
    <message>
        <source>You may stop at any question. After the short way, you may answer the other questions too.</source>
        <translation>On peut s’arrêter à chaque question. Après le chemin court, on peut aussi répondre aux autres questions.</translation>
    </message>
    <message>
        <source>%1 questions, %2 to %3 minutes</source>
        <translation>%1 questions, %2 à %3 minutes</translation>
    </message>
    <message>
        <source>The whole climb</source>
        <translation>Toute la montée</translation>
    </message>
    <message>
        <source>The short way</source>
        <translation>Le chemin court</translation>
    </message>
    <message>
        <source>The short way is less sure: of 20 people, 1 to 3 more see first a valley that is not theirs.</source>
        <translation>Le chemin court est moins sûr : sur 20 personnes, 1 à 3 de plus voient en premier une vallée qui n’est pas la leur.</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::WhyRow</name>
    <message>
        <source>Nothing here pleases me</source>
        <translation>Rien ne me plaît</translation>
    </message>
    <message>
        <source>I do not know these things</source>
        <translation>Je ne connais pas</translation>
    </message>
    <message>
        <source>I like all of them as much</source>
        <translation>Tout me plaît autant</translation>
    </message>
    <message>
        <source>The question is not clear</source>
        <translation>Question pas claire</translation>
    </message>
    <message>
        <source>None of these: why, if you like to say so?</source>
        <translation>Aucune de ces propositions : pourquoi ? (facultatif)</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::RelaisCard</name>
    <message>
        <source>Shown on the map</source>
        <translation>Montré sur la carte</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::RelaisList</name>
    <message numerus="yes">
        <source>%n place(s). Say where you live to see the nearest first.</source>
        <translation>
            <numerusform>%n lieu. Dites où vous habitez pour savoir s’il est proche.</numerusform>
            <numerusform>%n lieux. Dites où vous habitez pour voir d’abord les plus proches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) within %1 km of %2</source>
        <translation>
            <numerusform>%2&#xa0;: %n lieu à moins de %1&#xa0;km</numerusform>
            <numerusform>%2&#xa0;: %n lieux à moins de %1&#xa0;km</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s), the nearest to %1 first</source>
        <translation>
            <numerusform>%1&#xa0;: %n lieu</numerusform>
            <numerusform>%1&#xa0;: %n lieux, du plus proche au plus loin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En montrer %n de plus</numerusform>
            <numerusform>En montrer %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody so near. Look a little farther.</source>
        <translation>Il n’y a personne si près. Cherchez un peu plus loin.</translation>
    </message>
    <message>
        <source>There is nobody for what you chose.</source>
        <translation>Il n’y a personne pour ce que vous avez choisi.</translation>
    </message>
    <message>
        <source>Look within 60 km</source>
        <translation>Chercher à moins de 60&#xa0;km</translation>
    </message>
    <message>
        <source>Look however far</source>
        <translation>Chercher sans limite de distance</translation>
    </message>
    <message>
        <source>Show those for everybody</source>
        <translation>Montrer tous les publics</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::RelaisOnePage</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Keep it in my classeur</source>
        <translation>Garder dans mon classeur</translation>
    </message>
    <message>
        <source>It is in my classeur. Take it out.</source>
        <translation>Il est dans mon classeur. Le retirer.</translation>
    </message>
    <message>
        <source>This place is no longer in the list. Look for another one near it.</source>
        <translation>Ce lieu n’est plus dans la liste. Cherchez-en un autre tout près.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>Reach them</source>
        <translation>Les joindre</translation>
    </message>
    <message>
        <source>%1 from %2, as the crow flies</source>
        <translation>%2&#xa0;: à %1, à vol d’oiseau</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Whom they receive</source>
        <translation>Qui est reçu</translation>
    </message>
    <message>
        <source>Everybody.</source>
        <translation>Tout le monde.</translation>
    </message>
    <message>
        <source>Labelled by the public guidance service of the region (SPRO)</source>
        <translation>Labellisé par le service public régional de l’orientation (SPRO)</translation>
    </message>
    <message>
        <source>Gives career advice for adults, free (CEP)</source>
        <translation>Donne un conseil en évolution professionnelle, gratuit (CEP)</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::RelaisPage</name>
    <message>
        <source>People who can help near home</source>
        <translation>Des personnes pour vous aider, près de chez vous</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Voir la carte</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Voir la liste</translation>
    </message>
    <message>
        <source>The list cannot be read. Please tell the person in charge of the room.</source>
        <translation>La liste ne peut pas être lue. Prévenez la personne responsable de la salle.</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::WishBar</name>
    <message>
        <source>Did you mean:</source>
        <translation>Est-ce que vous cherchez&#xa0;:</translation>
    </message>
    <message>
        <source>Your commune or your postcode</source>
        <translation>Votre commune ou votre code postal</translation>
    </message>
    <message>
        <source>No commune of that name. Try its postcode.</source>
        <translation>Aucune commune de ce nom. Essayez avec le code postal.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Within %1 km</source>
        <translation>À moins de %1&#xa0;km</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>À quelle distance</translation>
    </message>
    <message>
        <source>All, however far</source>
        <translation>Tous, à toute distance</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::Words</name>
    <message>
        <source>about %1 km</source>
        <translation>environ %1&#xa0;km</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Ouvert jusqu’à %1</translation>
    </message>
    <message>
        <source>Closed. Opens at %1</source>
        <translation>Fermé. Ouvre à %1</translation>
    </message>
    <message>
        <source>Closed. Opens on %1 at %2</source>
        <translation>Fermé. Ouvre %1 à %2</translation>
    </message>
    <message>
        <source>Public holiday: call before you go</source>
        <translation>Jour férié&#xa0;: appelez avant d’y aller</translation>
    </message>
    <message>
        <source>Hours not known: call before you go</source>
        <translation>Horaires non connus&#xa0;: appelez avant d’y aller</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::JoinPage</name>
    <message>
        <source>Join a class session</source>
        <translation>Rejoindre une séance</translation>
    </message>
    <message>
        <source>Code of the class</source>
        <translation>Code de la séance</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the code that the teacher shows: six letters and digits.</source>
        <translation>Écrivez le code affiché au tableau&#xa0;: six lettres et chiffres.</translation>
    </message>
    <message>
        <source>Your name in the class</source>
        <translation>Votre nom dans la séance</translation>
    </message>
    <message>
        <source>It is invented: nobody but those beside you knows that it is you. The teacher sees how far you are, never your answers with this name.</source>
        <translation>Ce nom est inventé&#xa0;: il ne dit rien de vous. L’enseignant ou l’enseignante voit où vous en êtes, jamais vos réponses avec ce nom.</translation>
    </message>
    <message>
        <source>Looking for the class…</source>
        <translation>Recherche de la séance…</translation>
    </message>
    <message>
        <source>The code has six letters and digits, such as K7M 2PX. Look at the board once more.</source>
        <translation>Le code a six lettres et chiffres, comme K7M&#xa0;2PX. Regardez encore le tableau.</translation>
    </message>
    <message>
        <source>No class has this code. Look at the board once more, or ask the teacher.</source>
        <translation>Aucune séance n’a ce code. Regardez encore le tableau, ou demandez à l’enseignant ou à l’enseignante.</translation>
    </message>
    <message>
        <source>The class is full. Ask the teacher.</source>
        <translation>La séance est complète. Demandez à l’enseignant ou à l’enseignante.</translation>
    </message>
    <message>
        <source>There is no line to the class at the moment. Try again, or tell the teacher. All the rest of Belvédère works.</source>
        <translation>La ligne vers la séance ne passe pas pour le moment. Réessayez, ou prévenez l’enseignant ou l’enseignante. Tout le reste de Belvédère fonctionne.</translation>
    </message>
    <message>
        <source>The teacher has closed this class for you. Speak with them.</source>
        <translation>L’accès à cette séance a été fermé. Parlez-en avec l’enseignant ou l’enseignante.</translation>
    </message>
    <message>
        <source>The class cannot be joined from here. Tell the teacher.</source>
        <translation>La séance ne peut pas être rejointe d’ici. Prévenez l’enseignant ou l’enseignante.</translation>
    </message>
    <message>
        <source>Yes, it is me</source>
        <translation>Oui, c’est moi</translation>
    </message>
    <message>
        <source>No, I am someone else</source>
        <translation>Non, je suis quelqu’un d’autre</translation>
    </message>
    <message>
        <source>This terminal stopped while somebody was in this class here. If it was you, you go on where you were. If not, you begin under a name of your own, and see nothing of theirs.</source>
        <translation>Cette borne s’est arrêtée alors qu’une personne participait ici à cette séance. Si c’était vous, vous reprenez où vous en étiez. Sinon, vous commencez sous un autre nom, et vous ne voyez rien de ce qui est à elle.</translation>
    </message>
    <message>
        <source>Are you %1?</source>
        <translation>Êtes-vous %1 ?</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::PausePage</name>
    <message>
        <source>Look at the teacher</source>
        <translation>On regarde vers le tableau</translation>
    </message>
    <message>
        <source>Your screen waits. You go on where you were.</source>
        <translation>L’écran attend. Chacun reprendra où il en était.</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::SeanceBar</name>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>J’ai besoin d’aide</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>J’ai fini</translation>
    </message>
    <message>
        <source>The class session</source>
        <translation>La séance</translation>
    </message>
    <message>
        <source> (%1 of %2)</source>
        <translation> (%1 sur %2)</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Bienvenue, %1</translation>
    </message>
    <message>
        <source>The class begins soon. Look around meanwhile.</source>
        <translation>La séance commence bientôt. On peut regarder librement en attendant.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>The teacher is coming</source>
        <translation>L’aide arrive</translation>
    </message>
    <message>
        <source>Touch once more when you need no more help</source>
        <translation>Toucher encore quand l’aide n’est plus utile</translation>
    </message>
    <message>
        <source>No line to the class: it comes back by itself. Go on.</source>
        <translation>La ligne est coupée&#xa0;: elle revient toute seule. Continuez.</translation>
    </message>
    <message>
        <source>On its way to the teacher…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Temps restant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show no more</source>
        <translation>Ne plus montrer</translation>
    </message>
    <message>
        <source>The class sees what you show, under your invented name</source>
        <translation>La classe voit ce que vous montrez, sous votre pseudonyme</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::WordsPage</name>
    <message>
        <source>The class sees the words together, without names.</source>
        <translation>La classe voit les mots ensemble, sans noms.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Mot %1</translation>
    </message>
    <message>
        <source>My word</source>
        <translation>Mon mot</translation>
    </message>
    <message>
        <source>Give my words</source>
        <translation>Donner mes mots</translation>
    </message>
    <message>
        <source>Write one word at least.</source>
        <translation>Écrivez au moins un mot.</translation>
    </message>
    <message>
        <source>Your words are given. You may still change them.</source>
        <translation>Vos mots sont donnés. Vous pouvez encore les changer.</translation>
    </message>
    <message>
        <source>Your words are on their way to the teacher. You may go on.</source>
        <translation>Vos mots sont en chemin. Vous pouvez continuer.</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::ConsolePage</name>
    <message>
        <source>Project</source>
        <translation>Projeter</translation>
    </message>
    <message>
        <source>Project: the code, the step and the picture of the class, without names</source>
        <translation>Projeter&#xa0;: le code, l’étape et l’image de la classe, sans noms</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1&#xa0;min</translation>
    </message>
    <message>
        <source>+%1 min for this step</source>
        <translation>+%1 min pour cette étape</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Put a fiche or a video on every screen</source>
        <translation>Mettre une fiche ou une vidéo sur tous les écrans</translation>
    </message>
    <message>
        <source>Nothing of that name. Try another word.</source>
        <translation>Rien de ce nom. Essayer un autre mot.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Retirer des écrans</translation>
    </message>
    <message>
        <source>A class session</source>
        <translation>Une séance avec une classe</translation>
    </message>
    <message>
        <source>QR code of the class: %1</source>
        <translation>Code QR de la séance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code of the class</source>
        <translation>Code de la séance</translation>
    </message>
    <message>
        <source>Code of the class: %1</source>
        <translation>Code de la séance&#xa0;: %1</translation>
    </message>
    <message>
        <source>On their screen: “Join a class session”, then the code.</source>
        <translation>Sur leur écran&#xa0;: «&#xa0;Rejoindre une séance&#xa0;», puis le code.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1</source>
        <translation>
            <numerusform>%n étape, %1</numerusform>
            <numerusform>%n étapes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Pas encore commencé</translation>
    </message>
    <message>
        <source>Begin once all are here. Who comes later joins where the class is.</source>
        <translation>Commencer quand la classe est là. Qui arrive plus tard rejoint l’étape en cours.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>On every screen: %1</source>
        <translation>Sur tous les écrans&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. %2, the step of now</source>
        <translation>%1. %2, étape en cours</translation>
    </message>
    <message>
        <source>%1. %2, over. Go back to it</source>
        <translation>%1. %2, étape passée. Y revenir</translation>
    </message>
    <message>
        <source>%1. %2. Go to it</source>
        <translation>%1. %2. Y aller</translation>
    </message>
    <message>
        <source>The class session is being opened…</source>
        <translation>Ouverture de la séance…</translation>
    </message>
    <message>
        <source>The line is cut. It comes back by itself; the pupils go on, and nothing of theirs is lost.</source>
        <translation>La ligne est coupée. Elle revient toute seule&#xa0;; les élèves continuent, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>The server of classes refuses. Ask the administrator to check [seance] in the settings.</source>
        <translation>Le serveur des séances refuse. Demander à l’administrateur ou à l’administratrice de vérifier [seance] dans les réglages.</translation>
    </message>
    <message>
        <source>This class session is over.</source>
        <translation>Cette séance est terminée.</translation>
    </message>
    <message>
        <source>the time is over</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restantes</translation>
    </message>
    <message>
        <source>End the session for all? Each pupil keeps their own classeur; you get the picture of the class, without names.</source>
        <translation>Terminer la séance pour toute la classe&#xa0;? Chaque élève garde son classeur&#xa0;; le bilan de la classe s’affiche ensuite, sans noms.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Non, continuer</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Oui, terminer</translation>
    </message>
    <message>
        <source>A trial: this code opens nothing.</source>
        <translation>C’est un essai&#xa0;: ce code n’ouvre rien.</translation>
    </message>
    <message>
        <source>The server of classes keeps no names: after a stop of this terminal the class would be lost. Ask the administrator to install mod_auth_visitor there, or start Belvédère with --seance --local.</source>
        <translation>Le serveur des séances ne garde pas les noms : si ce poste s’arrêtait, la séance serait perdue. Demandez à l’administration d’y installer mod_auth_visitor, ou démarrez Belvédère avec --seance --local.</translation>
    </message>
    <message>
        <source>All wait.</source>
        <translation>Tout le monde attend.</translation>
    </message>
    <message>
        <source>All go on.</source>
        <translation>Tout le monde reprend.</translation>
    </message>
    <message>
        <source>%1 asks for help.</source>
        <translation>%1 demande de l’aide.</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::DoorPage</name>
    <message>
        <source>A class session</source>
        <translation>Une séance avec une classe</translation>
    </message>
    <message>
        <source>This terminal does not know where classes meet: ask the administrator to fill [seance] in its settings. Scenarios can be written all the same.</source>
        <translation>Ce terminal ne sait pas où les séances se tiennent&#xa0;: demander à l’administrateur ou à l’administratrice de remplir [seance] dans ses réglages. On peut quand même écrire des scénarios.</translation>
    </message>
    <message>
        <source>A class session stands open on this terminal.</source>
        <translation>Une séance est ouverte sur ce terminal.</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Choose what the class will do. Each pupil joins with a code, under an invented name: nobody signs in.</source>
        <translation>Choisir ce que la classe va faire. Chaque élève rejoint la séance avec un code, sous un nom inventé&#xa0;: sans compte.</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Prêts à l’emploi</translation>
    </message>
    <message>
        <source>My scenarios</source>
        <translation>Mes scénarios</translation>
    </message>
    <message>
        <source>Write my own scenario</source>
        <translation>Écrire mon scénario</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Something is still to be chosen: %1</source>
        <translation>Il reste un choix à faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>Try it without a class</source>
        <translation>Essayer sans classe</translation>
    </message>
    <message>
        <source>Bring scenarios in from a stick</source>
        <translation>Apporter des scénarios d’une clé USB</translation>
    </message>
    <message>
        <source>Remove “%1” from this terminal? It cannot be taken back.</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» de ce poste&#xa0;? Il ne pourra pas être retrouvé.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, le garder</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Oui, le supprimer</translation>
    </message>
    <message>
        <source>Take it away as a file</source>
        <translation>Emporter en fichier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Begun, not saved yet</source>
        <translation>Commencés, pas encore enregistrés</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not saved yet</source>
        <translation>%1 : pas encore enregistré</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Forget what is not saved</source>
        <translation>Oublier ce qui n’est pas enregistré</translation>
    </message>
    <message>
        <source>%1: what was not saved is forgotten.</source>
        <translation>%1 : ce qui n’était pas enregistré est oublié.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::EditorPage</name>
    <message>
        <source>My scenario</source>
        <translation>Mon scénario</translation>
    </message>
    <message>
        <source>Title of the scenario</source>
        <translation>Titre du scénario</translation>
    </message>
    <message>
        <source>For whom, and what to prepare</source>
        <translation>Pour qui, et que préparer</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and open the session</source>
        <translation>Enregistrer et ouvrir la séance</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1</source>
        <translation>
            <numerusform>%n étape, %1</numerusform>
            <numerusform>%n étapes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Pas encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved. It stands among “My scenarios”.</source>
        <translation>Enregistré, dans «&#xa0;Mes scénarios&#xa0;».</translation>
    </message>
    <message>
        <source>It could not be saved on this terminal.</source>
        <translation>L’enregistrement n’a pas pu se faire sur ce terminal.</translation>
    </message>
    <message>
        <source>Not saved yet. It is kept as a draft, also when you leave this page.</source>
        <translation>Pas encore enregistré. C’est gardé comme brouillon, même si vous quittez cette page.</translation>
    </message>
    <message>
        <source>What you write is not kept: this terminal could not write it. Copy it before you leave this page.</source>
        <translation>Ce que vous écrivez n’est pas gardé : ce poste n’a pas pu l’écrire. Recopiez-le avant de quitter cette page.</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::PoleBars</name>
    <message>
        <source>fewer than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n élève</numerusform>
            <numerusform>%n élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1 pupils</source>
        <translation>moins de %1 élèves</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>First pôles of the class</source>
        <translation>Premiers pôles de la classe</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::ProjectionPage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Look at the teacher</source>
        <translation>On regarde vers le tableau</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>On your screen, touch “Join a class session” and write this code.</source>
        <translation>Sur l’écran, toucher «&#xa0;Rejoindre une séance&#xa0;» et écrire ce code.</translation>
    </message>
    <message>
        <source>The code of the class</source>
        <translation>Le code de la séance</translation>
    </message>
    <message>
        <source>Code of the class: %1</source>
        <translation>Code de la séance&#xa0;: %1</translation>
    </message>
    <message>
        <source>QR code of the class: %1</source>
        <translation>Code QR de la séance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where we would like to go</source>
        <translation>Nos vallées</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Nos mots</translation>
    </message>
    <message>
        <source>%1 shows: %2</source>
        <translation>%1 montre&#xa0;: %2</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) here</source>
        <translation>
            <numerusform>%n élève présent(e)</numerusform>
            <numerusform>%n élèves présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has(have) finished this step</source>
        <translation>
            <numerusform>%n a fini cette étape</numerusform>
            <numerusform>%n ont fini cette étape</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Temps restant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::PupilCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Demande de l’aide</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Has not moved for a while</source>
        <translation>N’avance plus depuis un moment</translation>
    </message>
    <message>
        <source>Has finished</source>
        <translation>A fini</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::PupilList</name>
    <message>
        <source>Nobody is here yet. Show the code to the class.</source>
        <translation>Personne n’est encore là. Montrer le code à la classe.</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) here</source>
        <translation>
            <numerusform>%n élève présent(e)</numerusform>
            <numerusform>%n élèves présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) for help</source>
        <translation>
            <numerusform>%n demande d’aide</numerusform>
            <numerusform>%n demandes d’aide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has(have) finished</source>
        <translation>
            <numerusform>%n a fini</numerusform>
            <numerusform>%n ont fini</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Put out of the class</source>
        <translation>Retirer de la séance</translation>
    </message>
    <message>
        <source>Put %1 out? They cannot come back to this class session.</source>
        <translation>Retirer %1&#xa0;? Le retour dans cette séance ne sera plus possible.</translation>
    </message>
    <message>
        <source>No, they stay</source>
        <translation>Non, garder</translation>
    </message>
    <message>
        <source>Yes, put out</source>
        <translation>Oui, retirer</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::StepRow</name>
    <message>
        <source>Drag the step %1</source>
        <translation>Faire glisser l’étape %1</translation>
    </message>
    <message>
        <source>Close the step %1</source>
        <translation>Refermer l’étape %1</translation>
    </message>
    <message>
        <source>Change the step %1</source>
        <translation>Modifier l’étape %1</translation>
    </message>
    <message>
        <source>Move the step %1 up</source>
        <translation>Monter l’étape %1</translation>
    </message>
    <message>
        <source>Move the step %1 down</source>
        <translation>Descendre l’étape %1</translation>
    </message>
    <message>
        <source>Remove the step %1</source>
        <translation>Retirer l’étape %1</translation>
    </message>
    <message>
        <source>Title, as the class sees it</source>
        <translation>Titre, tel que la classe le voit</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Titre de l’étape</translation>
    </message>
    <message>
        <source>The question to which words are given</source>
        <translation>La question à laquelle répondre par des mots</translation>
    </message>
    <message>
        <source>What is asked, in one or two sentences</source>
        <translation>La consigne, en une ou deux phrases</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>La consigne</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Vœux</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce que l’on fait</translation>
    </message>
    <message>
        <source>%1: fewer</source>
        <translation>%1&#xa0;: moins</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1&#xa0;: plus</translation>
    </message>
    <message>
        <source>Which video</source>
        <translation>Quelle vidéo</translation>
    </message>
    <message>
        <source>Which fiche</source>
        <translation>Quelle fiche</translation>
    </message>
    <message>
        <source>Nothing of that name. Try another word.</source>
        <translation>Rien de ce nom. Essayer un autre mot.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add the same step once more</source>
        <translation>Ajouter encore cette étape</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::SummaryPage</name>
    <message>
        <source>The session is over. What this terminal keeps of it is sealed, names nobody, and vanishes on %1.</source>
        <translation>La séance est terminée. Ce que ce terminal en garde est chiffré, ne nomme personne, et disparaît le %1.</translation>
    </message>
    <message>
        <source>Took part: %1</source>
        <translation>Participation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Print one page</source>
        <translation>Imprimer une page</translation>
    </message>
    <message>
        <source>Take it as a PDF</source>
        <translation>Emporter en PDF</translation>
    </message>
    <message>
        <source>Take it as a table (CSV)</source>
        <translation>Emporter en tableau (CSV)</translation>
    </message>
    <message>
        <source>Erase it now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Une autre séance</translation>
    </message>
    <message>
        <source>Who finished each step</source>
        <translation>Combien ont fini chaque étape</translation>
    </message>
    <message>
        <source>First pôle of each pupil&apos;s valleys</source>
        <translation>Premier pôle des vallées de chaque élève</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Vœux</translation>
    </message>
    <message>
        <source>What fewer than %1 pupils have in common is not counted, so that it points at nobody.</source>
        <translation>En dessous de %1 élèves, aucun nombre n’est donné, pour ne désigner personne.</translation>
    </message>
    <message>
        <source>The trial is over, and nothing of it is kept. After a session with pupils, this page stands here until a day that it says.</source>
        <translation>L’essai est fini, et rien n’en est gardé. Après une séance avec des élèves, cette page reste ici jusqu’à une date qu’elle indique.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Essayer encore</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::SummaryText</name>
    <message>
        <source>Steps: who finished</source>
        <translation>Étapes&#xa0;: combien ont fini</translation>
    </message>
    <message>
        <source>First pôle of each pupil&apos;s valleys</source>
        <translation>Premier pôle des vallées de chaque élève</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Vœux</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>This page names nobody. What fewer than %1 pupils have in common is not counted.</source>
        <translation>Cette page ne nomme personne. En dessous de %1 élèves, aucun nombre n’est donné.</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::TeacherWords</name>
    <message>
        <source>The game</source>
        <translation>Le jeu</translation>
    </message>
    <message>
        <source>The results of the game</source>
        <translation>Les résultats du jeu</translation>
    </message>
    <message>
        <source>Fiches of one&apos;s own choice</source>
        <translation>Fiches de son choix</translation>
    </message>
    <message>
        <source>One fiche, the same for all</source>
        <translation>Une fiche, la même pour tous</translation>
    </message>
    <message>
        <source>One video, the same for all</source>
        <translation>Une vidéo, la même pour tous</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Vœux</translation>
    </message>
    <message>
        <source>Talk, without a screen</source>
        <translation>Discussion, sans écran</translation>
    </message>
    <message>
        <source>on the first page</source>
        <translation>à l’accueil</translation>
    </message>
    <message>
        <source>plays the game</source>
        <translation>joue</translation>
    </message>
    <message>
        <source>looks at the results</source>
        <translation>regarde ses résultats</translation>
    </message>
    <message>
        <source>reads a fiche</source>
        <translation>lit une fiche</translation>
    </message>
    <message>
        <source>looks for a métier</source>
        <translation>cherche un métier</translation>
    </message>
    <message>
        <source>watches a video</source>
        <translation>regarde une vidéo</translation>
    </message>
    <message>
        <source>in the classeur</source>
        <translation>dans le classeur</translation>
    </message>
    <message>
        <source>writes words</source>
        <translation>écrit des mots</translation>
    </message>
    <message>
        <source>elsewhere on the terminal</source>
        <translation>ailleurs sur le terminal</translation>
    </message>
    <message>
        <source>Give the scenario a title.</source>
        <translation>Donner un titre au scénario.</translation>
    </message>
    <message>
        <source>Add one step at least.</source>
        <translation>Ajouter au moins une étape.</translation>
    </message>
    <message>
        <source>There are too many steps: %1 at most.</source>
        <translation>Il y a trop d’étapes&#xa0;: %1 au plus.</translation>
    </message>
    <message>
        <source>A text is too long: %1 characters for a title, %2 for what is said.</source>
        <translation>Un texte est trop long&#xa0;: %1 caractères pour un titre, %2 pour la consigne.</translation>
    </message>
    <message>
        <source>Give this step a title.</source>
        <translation>Donner un titre à cette étape.</translation>
    </message>
    <message>
        <source>Choose which one all will see.</source>
        <translation>Choisir celle que toute la classe verra.</translation>
    </message>
    <message>
        <source>A number is too large or too small.</source>
        <translation>Un nombre est trop grand ou trop petit.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Trial: %1</source>
        <translation>Essai&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::TrialStrip</name>
    <message>
        <source>This is a trial: the pupils are played, nobody is there, and nothing is kept. Time passes %1 times faster.</source>
        <translation>C’est un essai&#xa0;: les élèves sont joués par la borne, il n’y a personne et rien n’est gardé. Le temps passe %1 fois plus vite.</translation>
    </message>
    <message>
        <source>Show the tips</source>
        <translation>Afficher les conseils</translation>
    </message>
    <message>
        <source>Hide the tips</source>
        <translation>Masquer les conseils</translation>
    </message>
    <message>
        <source>You have tried everything. Go on as you like.</source>
        <translation>Tout a été essayé. Continuez à votre guise.</translation>
    </message>
    <message>
        <source>To try, %1 of %2: %3</source>
        <translation>À essayer, %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::WordList</name>
    <message numerus="yes">
        <source>%n word(s) of the class</source>
        <translation>
            <numerusform>%n mot de la classe</numerusform>
            <numerusform>%n mots de la classe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: hide one that does not suit</source>
        <translation>%1&#xa0;: en masquer un qui ne convient pas</translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <translation>%1, masqués&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”, hidden: show it again</source>
        <translation>«&#xa0;%1&#xa0;», masqué&#xa0;: l’afficher de nouveau</translation>
    </message>
    <message>
        <source>“%1”: hide it from the picture of the class</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le masquer à la projection</translation>
    </message>
</context>
<context>
    <name>belvedere::share::ui::SharePage</name>
    <message>
        <source>The page opens on your phone. You can share it from there.</source>
        <translation>La page s’ouvre sur votre téléphone. Vous pouvez la partager de là.</translation>
    </message>
    <message>
        <source>The text is on your phone. You can copy it and share it.</source>
        <translation>Le texte est sur votre téléphone. Vous pouvez le copier et le partager.</translation>
    </message>
    <message>
        <source>It goes into your contacts.</source>
        <translation>Il va dans vos contacts.</translation>
    </message>
    <message>
        <source>Your phone writes the e-mail. You choose who receives it.</source>
        <translation>Votre téléphone prépare le courriel. Vous choisissez qui le reçoit.</translation>
    </message>
    <message>
        <source>Your phone writes the message. You choose who receives it.</source>
        <translation>Votre téléphone prépare le message. Vous choisissez qui le reçoit.</translation>
    </message>
    <message>
        <source>%1 opens on your phone. You choose who sees it.</source>
        <translation>%1 s’ouvre sur votre téléphone. Vous choisissez qui le voit.</translation>
    </message>
    <message>
        <source>1. Open the camera of your phone.
2. Hold it in front of the code.
3. Touch what appears.</source>
        <translation>1. Ouvrez l’appareil photo de votre téléphone.
2. Tenez-le devant le code.
3. Touchez ce qui apparaît.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>My contacts</source>
        <translation>Mes contacts</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>Sur mon téléphone</translation>
    </message>
    <message>
        <source>This is not on the terminal any more. Go back and choose something else.</source>
        <translation>Ceci n’est plus sur la borne. Revenez en arrière et choisissez autre chose.</translation>
    </message>
    <message>
        <source>The terminal sends nothing, and keeps nothing of it. Nothing of yours is in the address.</source>
        <translation>La borne n’envoie rien et n’en garde rien. Rien de vous n’est dans l’adresse.</translation>
    </message>
    <message>
        <source>A code for your phone: %1, %2</source>
        <translation>Un code pour votre téléphone : %1, %2</translation>
    </message>
    <message>
        <source>No phone? Write the address down: %1</source>
        <translation>Pas de téléphone ? Notez l’adresse : %1</translation>
    </message>
    <message>
        <source>What the phone is given</source>
        <translation>Ce que le téléphone reçoit</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Asking</name>
    <message>
        <source>Did you mean:</source>
        <translation>Est-ce que vous cherchez&#xa0;:</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::AttractPage</name>
    <message>
        <source>Belvédère: touch the screen to begin</source>
        <translation>Belvédère : touchez l’écran pour commencer</translation>
    </message>
    <message>
        <source>See all the paths before choosing one.</source>
        <translation>Voir tous les chemins avant d’en choisir un.</translation>
    </message>
    <message>
        <source>Ten minutes to find métiers that suit you. No name, no account.</source>
        <translation>Dix minutes pour trouver des métiers qui vous vont. Ni nom, ni compte.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toucher pour commencer</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Join a class session</source>
        <translation>Rejoindre une séance</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Classroom</name>
    <message>
        <source>A class session is open already. Take it up, and end it first.</source>
        <translation>Une séance est déjà ouverte. Reprenez-la et terminez-la d’abord.</translation>
    </message>
    <message>
        <source>This scenario is not whole yet. Change it, and choose what all will see.</source>
        <translation>Ce scénario n’est pas encore complet. Modifiez-le et choisissez ce que tous verront.</translation>
    </message>
    <message>
        <source>The page could not be made. Try again.</source>
        <translation>La page n’a pas pu être faite. Essayez encore.</translation>
    </message>
    <message>
        <source>It is there: %1</source>
        <translation>C’est ici : %1</translation>
    </message>
    <message>
        <source>Plug in a USB stick, then try again.</source>
        <translation>Branchez une clé USB, puis essayez encore.</translation>
    </message>
    <message>
        <source>It could not be written there. Try another stick.</source>
        <translation>L’écriture n’a pas réussi. Essayez une autre clé.</translation>
    </message>
    <message>
        <source>The server of classes is not installed on this computer: add the packages “prosody” and “openssl”.</source>
        <translation>Le serveur des séances n’est pas installé sur cet ordinateur : ajoutez les paquets « prosody » et « openssl ».</translation>
    </message>
    <message>
        <source>The server of classes does not start on this computer. Start Belvédère again.</source>
        <translation>Le serveur des séances ne démarre pas sur cet ordinateur. Relancez Belvédère.</translation>
    </message>
    <message>
        <source>The server of classes is starting. Try again in a moment.</source>
        <translation>Le serveur des séances démarre. Essayez encore dans un instant.</translation>
    </message>
    <message>
        <source>No scenario is there: a file that ends with “.json”, not in a folder.</source>
        <translation>Aucun scénario trouvé&#xa0;: il faut un fichier «&#xa0;.json&#xa0;», hors de tout dossier.</translation>
    </message>
    <message>
        <source>All that is there is among “My scenarios” already.</source>
        <translation>Tout est déjà dans «&#xa0;Mes scénarios&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) came in.</source>
        <translation>
            <numerusform>%n scénario ajouté.</numerusform>
            <numerusform>%n scénarios ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be kept on this terminal.</source>
        <translation>Impossible de les enregistrer sur ce poste.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::ComfortPage</name>
    <message>
        <source>Read comfortably</source>
        <translation>Lire à son aise</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Très contrasté</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>All the words</source>
        <translation>Tous les mots</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Facile à lire</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>They move</source>
        <translation>Elles bougent</translation>
    </message>
    <message>
        <source>They stay still</source>
        <translation>Elles ne bougent pas</translation>
    </message>
    <message>
        <source>At the end of your visit, all is as before for the next person.</source>
        <translation>À la fin de votre visite, tout redevient comme avant pour la personne suivante.</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Countdown</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là ?</translation>
    </message>
    <message>
        <source>Yes, I go on</source>
        <translation>Oui, je continue</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>Terminer ma visite</translation>
    </message>
    <message numerus="yes">
        <source>The visit ends in %n second(s). What you did not keep is erased.</source>
        <translation>
            <numerusform>La visite se termine dans %n seconde. Ce que vous n’avez pas gardé est effacé.</numerusform>
            <numerusform>La visite se termine dans %n secondes. Ce que vous n’avez pas gardé est effacé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::shell::DeclarationPage</name>
    <message>
        <source>Accessibility: partly compliant</source>
        <translation>Accessibilité : partiellement conforme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>This terminal partly complies with the European standard EN 301 549 and, for the fiches, with the RGAA 4.1.</source>
        <translation>Cette borne est en conformité partielle avec la norme européenne EN 301 549 et, pour les fiches, avec le RGAA 4.1.</translation>
    </message>
    <message>
        <source>Its authors tested it themselves, in November 2026. Nobody else has checked it yet.</source>
        <translation>Ses auteurs l’ont vérifiée eux-mêmes, en novembre 2026. Personne d’autre ne l’a encore contrôlée.</translation>
    </message>
    <message>
        <source>What helps you</source>
        <translation>Ce qui vous aide</translation>
    </message>
    <message>
        <source>Under “Languages, comfort”: four languages, larger text, high contrast, easy words, pictures that stay still, a voice that reads the page.</source>
        <translation>Dans « Langues, confort » : quatre langues, un texte plus grand, un contraste fort, des mots faciles, des images qui ne bougent pas, une voix qui lit la page.</translation>
    </message>
    <message>
        <source>Everything can be done by touch alone, or with a keyboard alone.</source>
        <translation>Tout se fait au doigt seul, ou au clavier seul.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Some videos have no subtitles, and none has an audio description. What is said can be read beside many of them.</source>
        <translation>Certaines vidéos n’ont pas de sous-titres, et aucune n’a d’audiodescription. Pour beaucoup, ce qui est dit se lit à côté.</translation>
    </message>
    <message>
        <source>Documents that you bring are shown as pictures: the voice does not read them.</source>
        <translation>Les documents que vous apportez sont montrés en images : la voix ne les lit pas.</translation>
    </message>
    <message>
        <source>The voice does not read maps and charts: what they show stands beside them in words.</source>
        <translation>La voix ne lit ni les cartes ni les graphiques : ce qu’ils montrent est écrit à côté.</translation>
    </message>
    <message>
        <source>An upright screen and a braille display were never tried.</source>
        <translation>Un écran debout et une plage braille n’ont jamais été essayés.</translation>
    </message>
    <message>
        <source>Something stops you?</source>
        <translation>Quelque chose vous bloque ?</translation>
    </message>
    <message>
        <source>Tell the person in charge of the room: they give you the same in another way.</source>
        <translation>Dites-le à la personne responsable de la salle : elle vous donne la même chose autrement.</translation>
    </message>
    <message>
        <source>Nobody answers?</source>
        <translation>Personne ne répond ?</translation>
    </message>
    <message>
        <source>You may write to the Défenseur des droits. It is free, without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07. Telephone: 09 69 39 00 00.</source>
        <translation>Vous pouvez écrire au Défenseur des droits. C’est gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07. Téléphone : 09 69 39 00 00.</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::FindPage</name>
    <message>
        <source>Find help near you</source>
        <translation>Trouver de l’aide près de chez vous</translation>
    </message>
    <message>
        <source>This terminal knows nothing near here yet. Explore the métiers, or ask an adviser.</source>
        <translation>Cette borne ne connaît encore rien près d’ici. Explorez les métiers, ou demandez à une personne du centre.</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::HomePage</name>
    <message>
        <source>Where do you want to start?</source>
        <translation>Par où voulez-vous commencer ?</translation>
    </message>
    <message>
        <source>You may change at any moment.</source>
        <translation>Vous pouvez changer à tout moment.</translation>
    </message>
    <message>
        <source>Climb the four puys. Find what suits you.</source>
        <translation>Grimpez les quatre puys. Trouvez ce qui vous va.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Jouer</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Look at all the métiers, freely.</source>
        <translation>Regardez tous les métiers, librement.</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>Mon classeur</translation>
    </message>
    <message>
        <source>What you like goes here.</source>
        <translation>Ce qui vous plaît se range ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept.</source>
        <translation>
            <numerusform>%n chose gardée.</numerusform>
            <numerusform>%n choses gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>Retrouver</translation>
    </message>
    <message>
        <source>You have five words? Take up where you were.</source>
        <translation>Vous avez cinq mots ? Reprenez où vous étiez.</translation>
    </message>
    <message>
        <source>Find help near you</source>
        <translation>Trouver de l’aide près de chez vous</translation>
    </message>
    <message>
        <source>People to talk to, formations, your territory.</source>
        <translation>Des personnes à qui parler, des formations, votre territoire.</translation>
    </message>
    <message>
        <source>All %1 questions answered.</source>
        <translation>Les %1 questions ont leur réponse.</translation>
    </message>
    <message>
        <source>Question %1 of %2.</source>
        <translation>Question %1 sur %2.</translation>
    </message>
    <message>
        <source>The view from the summit</source>
        <translation>La vue du sommet</translation>
    </message>
    <message>
        <source>Take up the climb</source>
        <translation>Reprendre la montée</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Short videos: see how they work.</source>
        <translation>De courtes vidéos, pour voir comment ça se passe.</translation>
    </message>
    <message>
        <source>Choose a picture.</source>
        <translation>Choisissez une image.</translation>
    </message>
    <message>
        <source>I touch pictures. I see métiers for me.</source>
        <translation>Je touche des images. Je vois des métiers pour moi.</translation>
    </message>
    <message>
        <source>I see all the métiers.</source>
        <translation>Je vois tous les métiers.</translation>
    </message>
    <message>
        <source>I watch videos of métiers.</source>
        <translation>Je regarde des vidéos de métiers.</translation>
    </message>
    <message>
        <source>I find a person who helps me.</source>
        <translation>Je trouve une personne qui m’aide.</translation>
    </message>
    <message>
        <source>I see what I keep.</source>
        <translation>Je vois ce que je garde.</translation>
    </message>
    <message>
        <source>I have 5 words. I find my classeur again.</source>
        <translation>J’ai 5 mots. Je retrouve mon classeur.</translation>
    </message>
    <message>
        <source>Join a class session</source>
        <translation>Rejoindre une séance</translation>
    </message>
    <message>
        <source>Your teacher gives you a code of six characters.</source>
        <translation>L’enseignante ou l’enseignant donne un code de six caractères.</translation>
    </message>
    <message>
        <source>I have a code from my teacher.</source>
        <translation>J’ai un code de mon enseignante ou enseignant.</translation>
    </message>
    <message>
        <source>Home. %1</source>
        <translation>Accueil. %1</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>Mes résultats</translation>
    </message>
    <message>
        <source>I go on with the game</source>
        <translation>Je continue le jeu</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::ProblemPage</name>
    <message>
        <source>The content of the terminal is not there.</source>
        <translation>Le contenu de la borne n’est pas là.</translation>
    </message>
    <message>
        <source>The content was made for a newer Belvédère.</source>
        <translation>Le contenu a été fait pour un Belvédère plus récent.</translation>
    </message>
    <message>
        <source>The content was made for an older Belvédère.</source>
        <translation>Le contenu a été fait pour un Belvédère plus ancien.</translation>
    </message>
    <message>
        <source>The content of the terminal cannot be read.</source>
        <translation>Le contenu de la borne ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The content of the terminal is damaged.</source>
        <translation>Le contenu de la borne est abîmé.</translation>
    </message>
    <message>
        <source>Belvédère takes a break</source>
        <translation>Belvédère fait une pause</translation>
    </message>
    <message>
        <source>Please tell the person in charge of the room. Nothing of yours is lost.</source>
        <translation>Prévenez la personne responsable de la salle. Rien à vous n’est perdu.</translation>
    </message>
    <message>
        <source>For the administrator: %1</source>
        <translation>Pour l’administrateur : %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::QuestionBox</name>
    <message>
        <source>My question of %1</source>
        <translation>Ma question du %1</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Shell</name>
    <message>
        <source>People who can help</source>
        <translation>Des personnes pour vous aider</translation>
    </message>
    <message>
        <source>A CIO, a mission locale… See them on the map, call them, go there.</source>
        <translation>Un CIO, une mission locale… À voir sur la carte, à appeler, à aller voir.</translation>
    </message>
    <message>
        <source>My territory</source>
        <translation>Mon territoire</translation>
    </message>
    <message>
        <source>Who recruits, what goes on, the open days.</source>
        <translation>Qui recrute, ce qui se passe, les portes ouvertes.</translation>
    </message>
    <message>
        <source>Formations</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>What to study, and where.</source>
        <translation>Quoi étudier, et où.</translation>
    </message>
    <message>
        <source>The code was changed.</source>
        <translation>Le code a été changé.</translation>
    </message>
    <message>
        <source>Asking the server for a new content…</source>
        <translation>Recherche d’un nouveau contenu sur le serveur…</translation>
    </message>
    <message>
        <source>The update did not work. See the journal below, then try again.</source>
        <translation>La mise à jour n’a pas fonctionné. Regarder le journal ci-dessous, puis réessayer.</translation>
    </message>
    <message>
        <source>A new content came. It is taken into use at once.</source>
        <translation>Un nouveau contenu est arrivé. Il est utilisé tout de suite.</translation>
    </message>
    <message>
        <source>The content is up to date.</source>
        <translation>Le contenu est à jour.</translation>
    </message>
    <message>
        <source>Belvédère: a test page</source>
        <translation>Belvédère : page d’essai</translation>
    </message>
    <message>
        <source>If you can read this, the printer works. Accents: é è ç à œ.</source>
        <translation>Si cette page est lisible, l’imprimante fonctionne. Accents : é è ç à œ.</translation>
    </message>
    <message>
        <source>A short music is played. You hear nothing? Look at the plug, the volume and the sound device of the system.</source>
        <translation>Une courte musique est jouée. Rien ne s’entend ? Vérifier la prise, le volume et la sortie son du système.</translation>
    </message>
    <message>
        <source>The former content cannot be taken. The present one stays.</source>
        <translation>Le contenu précédent ne peut pas être repris. L’actuel reste.</translation>
    </message>
    <message>
        <source>The former content is in use again. This one will not come back; a newer one will.</source>
        <translation>Le contenu précédent est de nouveau utilisé. Celui d’avant ne reviendra pas ; un plus récent, oui.</translation>
    </message>
    <message>
        <source>The former content does not open. Update now.</source>
        <translation>Le contenu précédent ne s’ouvre pas. Mettre à jour maintenant.</translation>
    </message>
    <message>
        <source>Métiers that fit me, found on Belvédère</source>
        <translation>Des métiers qui me vont, trouvés sur Belvédère</translation>
    </message>
    <message>
        <source>My result of %1</source>
        <translation>Mon résultat du %1</translation>
    </message>
    <message>
        <source>Your result is in your classeur, with its answers.</source>
        <translation>Votre résultat est dans votre classeur, avec ses réponses.</translation>
    </message>
    <message>
        <source>Your classeur is full. Remove something first.</source>
        <translation>Votre classeur est plein. Enlevez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>The answers of this result cannot be read any more.</source>
        <translation>Les réponses de ce résultat ne peuvent plus être lues.</translation>
    </message>
    <message>
        <source>My note of %1</source>
        <translation>Ma note du %1</translation>
    </message>
    <message>
        <source>This terminal cannot read aloud. Ask for help, or make the text larger.</source>
        <translation>Cette borne ne peut pas lire à voix haute. Demandez de l’aide, ou agrandissez le texte.</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Write to an adviser. You choose how you are answered.</source>
        <translation>Écrire à une conseillère ou un conseiller. Vous choisissez comment on vous répond.</translation>
    </message>
    <message>
        <source>Talk to somebody</source>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <source>It is in your classeur.</source>
        <translation>Il est dans votre classeur.</translation>
    </message>
    <message>
        <source>There is no room left in the classeur.</source>
        <translation>Il n’y a plus de place dans le classeur.</translation>
    </message>
    <message>
        <source>It is no PDF, picture or text: it cannot be opened here.</source>
        <translation>Ce n’est ni un PDF, ni une image, ni un texte : il ne peut pas être ouvert ici.</translation>
    </message>
    <message>
        <source>It could not be fetched. Ask for it to be sent again.</source>
        <translation>Il n’a pas pu être reçu. Demandez qu’on l’envoie à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is on its way…</source>
        <translation>« %1 » part…</translation>
    </message>
    <message>
        <source>“%1” was sent.</source>
        <translation>« %1 » est envoyé.</translation>
    </message>
    <message>
        <source>“%1” could not be sent. Try again.</source>
        <translation>« %1 » n’a pas pu partir. Essayez encore.</translation>
    </message>
    <message>
        <source>My question of %1</source>
        <translation>Ma question du %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse reçue (%1)</translation>
    </message>
    <message>
        <source>An answer has come. It is in your classeur.</source>
        <translation>Une réponse est arrivée. Elle est dans votre classeur.</translation>
    </message>
    <message>
        <source>Your voice message is on its way…</source>
        <translation>Votre message vocal part…</translation>
    </message>
    <message>
        <source>Your voice message was sent.</source>
        <translation>Votre message vocal est envoyé.</translation>
    </message>
    <message>
        <source>Your voice message could not be sent. Record it again, or write.</source>
        <translation>Votre message vocal n’a pas pu être envoyé. Enregistrez-le de nouveau, ou écrivez.</translation>
    </message>
    <message>
        <source>The class session is over. You may go on, and keep your classeur.</source>
        <translation>La séance est finie. Vous pouvez continuer, et garder votre classeur.</translation>
    </message>
    <message>
        <source>Show it to the class no more</source>
        <translation>Ne plus le montrer à la classe</translation>
    </message>
    <message>
        <source>Show it to the class</source>
        <translation>Le montrer à la classe</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>I ask a question. Somebody answers me.</source>
        <translation>Je pose une question. Une personne me répond.</translation>
    </message>
    <message>
        <source>An adviser answers you, now or later.</source>
        <translation>Une personne vous répond, maintenant ou plus tard.</translation>
    </message>
    <message>
        <source>Under your invented name. You may take it back.</source>
        <translation>Sous votre pseudonyme. Vous pouvez le retirer.</translation>
    </message>
    <message>
        <source>Show my words no more</source>
        <translation>Ne plus montrer mes mots</translation>
    </message>
    <message>
        <source>Show my words to the class</source>
        <translation>Montrer mes mots à la classe</translation>
    </message>
    <message>
        <source>Show my wishes no more</source>
        <translation>Ne plus montrer mes vœux</translation>
    </message>
    <message>
        <source>Show my wishes to the class</source>
        <translation>Montrer mes vœux à la classe</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Signing</name>
    <message>
        <source>Back to my classeur</source>
        <translation>Retour à mon classeur</translation>
    </message>
    <message>
        <source>Put my classeur into my space</source>
        <translation>Mettre mon classeur dans mon espace</translation>
    </message>
    <message>
        <source>Add documents from my space</source>
        <translation>Ajouter des documents de mon espace</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::SpaceKeeping</name>
    <message>
        <source>My classeur</source>
        <translation>Mon classeur</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::StaffPage</name>
    <message>
        <source>Teachers and counsellors</source>
        <translation>Enseignants et conseillers</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que souhaitez-vous faire ?</translation>
    </message>
    <message>
        <source>Take up the class session</source>
        <translation>Reprendre la séance</translation>
    </message>
    <message>
        <source>A class session</source>
        <translation>Une séance avec une classe</translation>
    </message>
    <message>
        <source>Each pupil at a terminal, with an invented name. You lead them step by step.</source>
        <translation>Chaque élève sur un poste, avec un nom inventé. Vous les guidez étape par étape.</translation>
    </message>
    <message>
        <source>An interview</source>
        <translation>Un entretien</translation>
    </message>
    <message>
        <source>Beside a young person: a guide, notes of your own under your own sentence, a plan that they take away.</source>
        <translation>À côté d’une ou d’un jeune : un guide, des notes à vous sous votre propre phrase, un plan à emporter.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Se former</translation>
    </message>
    <message>
        <source>Short lessons, step by step, and guides to print.</source>
        <translation>Des leçons courtes, étape par étape, et des guides à imprimer.</translation>
    </message>
    <message>
        <source>For teachers and counsellors</source>
        <translation>Enseignants et conseillers</translation>
    </message>
    <message>
        <source>A trial class</source>
        <translation>Une classe d’essai</translation>
    </message>
    <message>
        <source>Lead twelve pupils who are played. Nobody is there, and nothing is kept.</source>
        <translation>Conduire douze élèves joués par la borne. Il n’y a personne, et rien n’est gardé.</translation>
    </message>
    <message>
        <source>An example interview</source>
        <translation>Un entretien d’exemple</translation>
    </message>
    <message>
        <source>With somebody invented, tip by tip. Nobody is there, and nothing is kept.</source>
        <translation>Avec une personne inventée, conseil par conseil. Il n’y a personne, et rien n’est gardé.</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::StickCopy</name>
    <message>
        <source>My classeur</source>
        <translation>Mon classeur</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::TalkOfVisit</name>
    <message>
        <source>Somebody waits at the terminal %1.</source>
        <translation>Quelqu’un attend à la borne %1.</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Document : %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Talk of %1</source>
        <translation>Entretien du %1</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::TopBar</name>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>Terminer ma visite</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>Mon classeur</translation>
    </message>
    <message>
        <source>My classeur (%1)</source>
        <translation>Mon classeur (%1)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Languages, comfort</source>
        <translation>Langues, confort</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Ne plus écouter</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>Écouter cette page</translation>
    </message>
    <message>
        <source>Home, Belvédère</source>
        <translation>Accueil, Belvédère</translation>
    </message>
    <message>
        <source>Languages, comfort of reading</source>
        <translation>Langues, confort de lecture</translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui</name>
    <message>
        <source>Your space has ended the session. Sign in again to go on.</source>
        <translation>Votre espace a fermé la session. Pour continuer, il faut s’identifier à nouveau.</translation>
    </message>
    <message>
        <source>Your space is full. Make some room there, then try again.</source>
        <translation>Votre espace est plein. Il faut y faire de la place, puis réessayer.</translation>
    </message>
    <message>
        <source>The file manifest.json of the folder Belvédère in your space cannot be read. Nothing was changed there.</source>
        <translation>Dans votre espace, le fichier manifest.json du dossier Belvédère est illisible. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>Your space was filled on a newer terminal. Nothing was changed there.</source>
        <translation>Votre espace a été rempli sur une borne plus récente. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The line to your space does not work just now. Try again a little later.</source>
        <translation>La connexion à votre espace ne marche pas en ce moment. Il faut réessayer un peu plus tard.</translation>
    </message>
    <message>
        <source>Your space does not answer as it should. Try again a little later.</source>
        <translation>Votre espace ne répond pas comme prévu. Il faut réessayer un peu plus tard.</translation>
    </message>
    <message>
        <source>Your classeur is in your space. Some documents are not there yet.</source>
        <translation>Le classeur est dans votre espace. Il y manque encore des documents.</translation>
    </message>
    <message>
        <source>Your classeur is not in your space.</source>
        <translation>Le classeur n’est pas dans votre espace.</translation>
    </message>
    <message>
        <source>Your classeur is in your space, in the folder Belvédère.</source>
        <translation>Le classeur est dans votre espace, dans le dossier Belvédère.</translation>
    </message>
    <message>
        <source>You had changed it on another terminal: both are put together.</source>
        <translation>Il avait changé sur une autre borne : les deux sont réunis.</translation>
    </message>
    <message>
        <source>You have changed this file: it stays as it is. Ours is beside it.</source>
        <translation>Ce fichier a été modifié dans votre espace : il reste tel quel. Le nôtre est à côté.</translation>
    </message>
    <message>
        <source>You have changed this file: it stays in your space.</source>
        <translation>Ce fichier a été modifié dans votre espace : il y reste.</translation>
    </message>
    <message>
        <source>This file is not in your space any more.</source>
        <translation>Ce fichier n’est plus dans votre espace.</translation>
    </message>
    <message>
        <source>Too large for your space.</source>
        <translation>Trop gros pour votre espace.</translation>
    </message>
    <message>
        <source>There is no room left for it.</source>
        <translation>Il n’y a plus de place pour lui.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Pas encore envoyé.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>L’envoi n’a pas marché.</translation>
    </message>
    <message>
        <source>The line to your space does not work just now.</source>
        <translation>La connexion à votre espace ne marche pas en ce moment.</translation>
    </message>
    <message>
        <source>This folder is not in your space any more.</source>
        <translation>Ce dossier n’est plus dans votre espace.</translation>
    </message>
    <message>
        <source>This folder has too many things to be shown here.</source>
        <translation>Ce dossier contient trop de choses pour être montré ici.</translation>
    </message>
    <message>
        <source>Too large: a document has 10 MB at most.</source>
        <translation>Trop lourd : un document fait 10 Mo au plus.</translation>
    </message>
    <message>
        <source>Your classeur has no room left for documents: 50 MB in all. Remove some first.</source>
        <translation>Votre classeur n’a plus de place pour des documents : 50 Mo en tout. Retirez-en d’abord.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>Your classeur takes PDF, text documents (ODT), pictures (PNG, JPEG) and plain text. This is something else.</source>
        <translation>Votre classeur prend les PDF, les documents texte (ODT), les images (PNG, JPEG) et le texte simple. Ceci est autre chose.</translation>
    </message>
    <message>
        <source>Your classeur is full. Remove something first.</source>
        <translation>Votre classeur est plein. Enlevez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>A document is too large for your space. Take it out of your classeur, or put your classeur on a USB stick.</source>
        <translation>Un document est trop gros pour votre espace. Enlevez-le de votre classeur, ou copiez votre classeur sur une clé USB.</translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui::EntryRow</name>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Document %1, %2</source>
        <translation>Document %1, %2</translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui::ImportPage</name>
    <message>
        <source>Add documents from my space</source>
        <translation>Ajouter des documents de mon espace</translation>
    </message>
    <message>
        <source>Back to my classeur</source>
        <translation>Retour à mon classeur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Add to my classeur</source>
        <translation>Ajouter à mon classeur</translation>
    </message>
    <message>
        <source>Your space is being opened…</source>
        <translation>Votre espace s’ouvre…</translation>
    </message>
    <message>
        <source>All my documents</source>
        <translation>Tous mes documents</translation>
    </message>
    <message>
        <source>PDF, text documents (ODT), pictures and plain text, of 10 MB at most each.</source>
        <translation>PDF, documents texte (ODT), images et texte simple, de 10 Mo au plus chacun.</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>Au dossier du dessus</translation>
    </message>
    <message>
        <source>This folder has %1 more. Put what you want into a folder of its own.</source>
        <translation>Ce dossier en contient encore %1. Mettez ce que vous voulez dans un dossier à part.</translation>
    </message>
    <message>
        <source>There is no document in your space yet.</source>
        <translation>Il n’y a pas encore de document dans votre espace.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Ce dossier est vide.</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>Choisissez des documents</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se connecter à nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your documents are coming into your classeur</source>
        <translation>Vos documents arrivent dans votre classeur</translation>
    </message>
    <message>
        <source>Documents that came</source>
        <translation>Documents arrivés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Coming…</source>
        <translation>Arrive…</translation>
    </message>
    <message>
        <source>In my classeur</source>
        <translation>Dans mon classeur</translation>
    </message>
    <message>
        <source>It was in my classeur already</source>
        <translation>Déjà dans mon classeur</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Pas ajouté</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are in your classeur.</source>
        <translation>
            <numerusform>%n document est dans votre classeur.</numerusform>
            <numerusform>%n documents sont dans votre classeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document was added.</source>
        <translation>Aucun document n’a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>%n n’a pas pu être ajouté.</numerusform>
            <numerusform>%n n’ont pas pu être ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n documents</source>
        <translation>
            <numerusform>Ajouter %n document</numerusform>
            <numerusform>Ajouter %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui::SpacePage</name>
    <message>
        <source>Keep it in my space</source>
        <translation>Garder dans mon espace</translation>
    </message>
    <message>
        <source>Your classeur is on its way to your space…</source>
        <translation>Le classeur part vers votre espace…</translation>
    </message>
    <message>
        <source>Documents sent</source>
        <translation>Documents envoyés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 of %2 documents</source>
        <translation>%1 documents sur %2</translation>
    </message>
    <message>
        <source>Back to my classeur</source>
        <translation>Retour à mon classeur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>Terminer ma visite</translation>
    </message>
    <message numerus="yes">
        <source>You need not wait. It goes on when you leave this page. It goes on after your visit too, for %n minutes.</source>
        <translation>
            <numerusform>Inutile d’attendre. L’envoi continue quand vous quittez cette page. Il continue aussi après votre visite, pendant %n minute.</numerusform>
            <numerusform>Inutile d’attendre. L’envoi continue quand vous quittez cette page. Il continue aussi après votre visite, pendant %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This terminal tries again by itself, after your visit too, for %n minutes.</source>
        <translation>
            <numerusform>Cette borne réessaie toute seule, aussi après votre visite, pendant %n minute.</numerusform>
            <numerusform>Cette borne réessaie toute seule, aussi après votre visite, pendant %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your five words open your classeur whatever happens.</source>
        <translation>Vos cinq mots ouvrent votre classeur quoi qu’il arrive.</translation>
    </message>
    <message>
        <source>Keep it with five words too: they open your classeur whatever happens.</source>
        <translation>Gardez-le aussi avec cinq mots : ils ouvrent votre classeur quoi qu’il arrive.</translation>
    </message>
    <message>
        <source>Keep it with five words</source>
        <translation>Le garder avec cinq mots</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui::StickPage</name>
    <message>
        <source>Put it on a USB stick</source>
        <translation>Le copier sur une clé USB</translation>
    </message>
    <message>
        <source>Plug your USB stick into the terminal. It appears here by itself. Nothing happens? This terminal may have no open socket: print your classeur instead.</source>
        <translation>Branchez votre clé USB sur la borne. Elle apparaît ici toute seule. Rien ne se passe ? Cette borne n’a peut-être pas de prise libre : imprimez plutôt votre classeur.</translation>
    </message>
    <message>
        <source>Your classeur and its documents go into a new folder. What is on your stick stays as it is.</source>
        <translation>Votre classeur et ses documents vont dans un nouveau dossier. Ce qui est sur votre clé ne change pas.</translation>
    </message>
    <message>
        <source>Copy onto “%1” (%2 free)</source>
        <translation>Copier sur «&#xa0;%1&#xa0;» (%2 libres)</translation>
    </message>
    <message>
        <source>Your classeur goes onto your stick. Do not pull it out yet.</source>
        <translation>Votre classeur est en train d’être copié. Ne retirez pas encore votre clé.</translation>
    </message>
    <message>
        <source>Documents copied</source>
        <translation>Documents copiés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Back to my classeur</source>
        <translation>Retour à mon classeur</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>Terminer ma visite</translation>
    </message>
    <message>
        <source>Your classeur is on your stick, in the folder “%1”. You can pull it out.</source>
        <translation>Votre classeur est sur votre clé, dans le dossier «&#xa0;%1&#xa0;». Vous pouvez la retirer.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not on this terminal, and so not on your stick.</source>
        <translation>
            <numerusform>%n document n’est pas sur cette borne : il n’est pas sur votre clé.</numerusform>
            <numerusform>%n documents ne sont pas sur cette borne : ils ne sont pas sur votre clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your stick cannot be written to. Take another one, or print your classeur.</source>
        <translation>Votre clé ne peut pas être écrite. Prenez-en une autre, ou imprimez votre classeur.</translation>
    </message>
    <message>
        <source>Your stick has no room left. Make some room on it, or take another one.</source>
        <translation>Votre clé n’a plus de place. Faites-y de la place, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left on your stick.</source>
        <translation>Arrêté. Rien n’est resté sur votre clé.</translation>
    </message>
</context>
<context>
    <name>belvedere::terminal::ui::AdminPage</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Update the content now</source>
        <translation>Mettre à jour le contenu</translation>
    </message>
    <message>
        <source>Go back to the former content</source>
        <translation>Revenir au contenu précédent</translation>
    </message>
    <message>
        <source>Check the services</source>
        <translation>Vérifier les services</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimer une page d’essai</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Tester le son</translation>
    </message>
    <message>
        <source>Change the code</source>
        <translation>Changer le code</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>This terminal</source>
        <translation>Cette borne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>no name in the settings</source>
        <translation>pas de nom dans les réglages</translation>
    </message>
    <message>
        <source>Belvédère</source>
        <translation>Belvédère</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>%1, Qt %2</source>
        <translation>%1, Qt %2</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>Visits since then</source>
        <translation>Visites depuis</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 libres sur %2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Métiers</source>
        <translation>Métiers</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Former content</source>
        <translation>Contenu précédent</translation>
    </message>
    <message>
        <source>kept: you can go back</source>
        <translation>gardé : retour possible</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Videos kept</source>
        <translation>Vidéos gardées</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Classeurs to send</source>
        <translation>Classeurs à envoyer</translation>
    </message>
    <message>
        <source>none waits; %1 sent, %2 given up</source>
        <translation>aucun en attente ; %1 envoyés, %2 abandonnés</translation>
    </message>
    <message>
        <source>%1 wait, the oldest for %2 min; %3 sent, %4 given up</source>
        <translation>%1 en attente, le plus ancien depuis %2 min ; %3 envoyés, %4 abandonnés</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>The settings name no service: everything works on this terminal alone.</source>
        <translation>Les réglages ne nomment aucun service : tout fonctionne sur cette borne seule.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Nothing to tell since the start.</source>
        <translation>Rien à signaler depuis le démarrage.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Attention : %1</translation>
    </message>
    <message>
        <source>Requests to send</source>
        <translation>Demandes à envoyer</translation>
    </message>
    <message>
        <source>%1 wait; %2 sent, %3 given up</source>
        <translation>%1 en attente ; %2 envoyées, %3 abandonnées</translation>
    </message>
</context>
<context>
    <name>belvedere::terminal::ui::CodePage</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Change the code</source>
        <translation>Changer le code</translation>
    </message>
    <message>
        <source>For the person in charge of this terminal.</source>
        <translation>Pour la personne qui s’occupe de cette borne.</translation>
    </message>
    <message>
        <source>The new code has 8 letters or digits at least.</source>
        <translation>Le nouveau code compte au moins 8 lettres ou chiffres.</translation>
    </message>
    <message>
        <source>Administrator&apos;s code</source>
        <translation>Code d’administration</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new code again.</source>
        <translation>Les deux codes sont différents. Saisir à nouveau le nouveau code.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The code cannot be written on this terminal. Look at the disk and at who may write to the data folder.</source>
        <translation>Le code ne peut pas être enregistré sur cette borne. Vérifier le disque et les droits du dossier de données.</translation>
    </message>
    <message>
        <source>No code was set on this terminal. On a console, run “belvedere --set-admin-code”.</source>
        <translation>Aucun code n’a été défini sur cette borne. Dans une console, lancer « belvedere --set-admin-code ».</translation>
    </message>
    <message>
        <source>This is not the code.</source>
        <translation>Ce n’est pas le bon code.</translation>
    </message>
    <message>
        <source>This code is too short. Take 8 letters or digits at least.</source>
        <translation>Ce code est trop court. Il faut au moins 8 lettres ou chiffres.</translation>
    </message>
</context>
<context>
    <name>belvedere::terminal::ui::Words</name>
    <message>
        <source>the network or the server cannot be reached</source>
        <translation>le réseau ou le serveur est injoignable</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>le proxy refuse</translation>
    </message>
    <message>
        <source>the server cannot prove who it is</source>
        <translation>le serveur ne peut pas prouver son identité</translation>
    </message>
    <message>
        <source>the clock of this terminal is wrong</source>
        <translation>l’horloge de cette borne est fausse</translation>
    </message>
    <message>
        <source>the network asks for a sign-in of its own</source>
        <translation>le réseau demande sa propre connexion</translation>
    </message>
    <message>
        <source>the server cannot serve just now</source>
        <translation>le serveur ne peut pas répondre pour le moment</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk cannot be written to</source>
        <translation>le disque refuse l’écriture</translation>
    </message>
    <message>
        <source>what came was refused</source>
        <translation>le contenu reçu a été refusé</translation>
    </message>
    <message>
        <source>what came is too old</source>
        <translation>le contenu reçu est trop ancien</translation>
    </message>
    <message>
        <source>the line was cut</source>
        <translation>la connexion a été coupée</translation>
    </message>
    <message>
        <source>a file is not there</source>
        <translation>un fichier est absent</translation>
    </message>
    <message>
        <source>another answer than the one expected</source>
        <translation>la réponse n’est pas celle attendue</translation>
    </message>
    <message>
        <source>The kiosk does not run. Start its session again.</source>
        <translation>La borne ne fonctionne pas. Relancer sa session.</translation>
    </message>
    <message>
        <source>There is no content. Update now, or put a pack in place.</source>
        <translation>Il n’y a pas de contenu. Mettre à jour maintenant, ou installer un fichier de contenu.</translation>
    </message>
    <message>
        <source>Less than 500 MB are free on the disk. Keep fewer videos, or make some room.</source>
        <translation>Il reste moins de 500 Mo sur le disque. Garder moins de vidéos, ou libérer de la place.</translation>
    </message>
    <message>
        <source>The content was not checked for two weeks. Look at the address of the updates and at the line.</source>
        <translation>Le contenu n’a pas été vérifié depuis deux semaines. Regarder l’adresse des mises à jour et la connexion.</translation>
    </message>
    <message>
        <source>The last update did not work. See the journal below, then try again.</source>
        <translation>La dernière mise à jour n’a pas fonctionné. Regarder le journal ci-dessous, puis réessayer.</translation>
    </message>
    <message>
        <source>A classeur waits to be sent for more than eight hours. Look at the services.</source>
        <translation>Un classeur attend d’être envoyé depuis plus de huit heures. Regarder les services.</translation>
    </message>
    <message>
        <source>A service does not answer. The rest goes on without it.</source>
        <translation>Un service ne répond pas. Le reste fonctionne sans lui.</translation>
    </message>
    <message>
        <source>No administrator&apos;s code was set. On a console, run “belvedere --set-admin-code”.</source>
        <translation>Aucun code d’administration n’a été défini. Dans une console, lancer « belvedere --set-admin-code ».</translation>
    </message>
    <message>
        <source>Updates of the content</source>
        <translation>Mises à jour du contenu</translation>
    </message>
    <message>
        <source>Classeurs of the region</source>
        <translation>Classeurs de la région</translation>
    </message>
    <message>
        <source>Signing in: %1</source>
        <translation>Connexion : %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Documents : %1</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>asked…</source>
        <translation>question posée…</translation>
    </message>
    <message>
        <source>answers in %1 ms</source>
        <translation>répond en %1 ms</translation>
    </message>
    <message>
        <source>does not answer: %1</source>
        <translation>ne répond pas : %1</translation>
    </message>
    <message>
        <source>Off: the settings name no address.</source>
        <translation>Non : les réglages ne donnent pas d’adresse.</translation>
    </message>
    <message>
        <source>The last one did not work: %1.</source>
        <translation>La dernière n’a pas fonctionné : %1.</translation>
    </message>
    <message>
        <source>A new content waits for the end of the visit.</source>
        <translation>Un nouveau contenu attend la fin de la visite.</translation>
    </message>
    <message>
        <source>The server was never reached yet.</source>
        <translation>Le serveur n’a encore jamais été joint.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Vérifié le %1.</translation>
    </message>
    <message>
        <source>Talks with advisers</source>
        <translation>Échanges avec les conseillers</translation>
    </message>
    <message>
        <source>Class sessions</source>
        <translation>Séances de classe</translation>
    </message>
    <message>
        <source>Requests for information</source>
        <translation>Demandes d’information</translation>
    </message>
    <message>
        <source>Counts for the region</source>
        <translation>Chiffres pour la région</translation>
    </message>
</context>
<context>
    <name>belvedere::territoire::ui::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Montré sous forme de</translation>
    </message>
</context>
<context>
    <name>belvedere::territoire::ui::EventCard</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>C’est passé.</translation>
    </message>
    <message>
        <source>Keep %1 in my classeur</source>
        <translation>Garder&#xa0;%1 dans mon classeur</translation>
    </message>
    <message>
        <source>%1 is in my classeur. Take it out.</source>
        <translation>%1 est dans mon classeur. Retirer.</translation>
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
        <translation>Tension en&#xa0;%1&#xa0;:&#xa0;%2.</translation>
    </message>
    <message>
        <source>Published for: %1</source>
        <translation>Chiffres publiés pour&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Read the fiche: %1</source>
        <translation>Lire la fiche&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>%1: %2.
%3</source>
        <translation>%1&#xa0;:&#xa0;%2.
%3</translation>
    </message>
</context>
<context>
    <name>belvedere::territoire::ui::TensionLine</name>
    <message>
        <source>%1. Opens my territory.</source>
        <translation>%1. Ouvre mon territoire.</translation>
    </message>
</context>
<context>
    <name>belvedere::territoire::ui::TerritoirePage</name>
    <message>
        <source>My territory</source>
        <translation>Mon territoire</translation>
    </message>
    <message>
        <source>This event is no longer known here.</source>
        <translation>Cet événement n’est plus connu ici.</translation>
    </message>
    <message>
        <source>What is known of the territory cannot be read.</source>
        <translation>Les données du territoire ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>My territory: %1</source>
        <translation>Mon territoire&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Cet événement</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>Prochains rendez-vous</translation>
    </message>
    <message>
        <source>Pôles de compétitivité</source>
        <translation>Pôles de compétitivité</translation>
    </message>
    <message>
        <source>Companies, schools and laboratories that work together.</source>
        <translation>Des entreprises, des écoles et des laboratoires qui travaillent ensemble.</translation>
    </message>
    <message>
        <source>No pôle de compétitivité is known here.</source>
        <translation>Aucun pôle de compétitivité n’est connu ici.</translation>
    </message>
    <message>
        <source>What is being prepared</source>
        <translation>Ce qui se prépare</translation>
    </message>
    <message>
        <source>How the métiers of here may change.</source>
        <translation>Comment les métiers d’ici peuvent changer.</translation>
    </message>
    <message>
        <source>No note is known here.</source>
        <translation>Aucune note n’est connue ici.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>The métiers that recruit</source>
        <translation>Les métiers qui recrutent</translation>
    </message>
    <message>
        <source>No figure is known for this department.</source>
        <translation>Aucun chiffre n’est connu pour ce département.</translation>
    </message>
    <message>
        <source>What employers meant to recruit in %1. Where they find it hard, a job is often easier to find.</source>
        <translation>Ce que les employeurs voulaient recruter en&#xa0;%1. Quand ils ont du mal à recruter, l’emploi est souvent plus facile à trouver.</translation>
    </message>
    <message>
        <source>Touch a bar to read the fiche.</source>
        <translation>Toucher une barre ouvre la fiche.</translation>
    </message>
    <message>
        <source>From year to year</source>
        <translation>D’année en année</translation>
    </message>
    <message>
        <source>Recruitment projects of the first three of them.</source>
        <translation>Les projets de recrutement des trois premiers.</translation>
    </message>
    <message>
        <source>No event is known here for now.</source>
        <translation>Aucun rendez-vous n’est connu ici pour le moment.</translation>
    </message>
</context>
<context>
    <name>belvedere::training::ui::TrainingPage</name>
    <message>
        <source>Learn</source>
        <translation>Se former</translation>
    </message>
    <message>
        <source>%1 min, done</source>
        <translation>%1 min, faite</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Print this guide</source>
        <translation>Imprimer ce guide</translation>
    </message>
    <message>
        <source>Print this guide: %1</source>
        <translation>Imprimer ce guide : %1</translation>
    </message>
    <message>
        <source>Lesson %1 of %2, %3 min</source>
        <translation>Leçon %1 sur %2, %3 min</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Leçon suivante</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Toutes les leçons</translation>
    </message>
    <message>
        <source>That is right. %1</source>
        <translation>C’est juste. %1</translation>
    </message>
    <message>
        <source>Not quite: “%1”. %2</source>
        <translation>Pas tout à fait : « %1 ». %2</translation>
    </message>
    <message>
        <source>%1. %2, done</source>
        <translation>%1. %2, faite</translation>
    </message>
    <message>
        <source>Practise with a trial class</source>
        <translation>S’exercer avec une classe d’essai</translation>
    </message>
    <message>
        <source>Twelve pupils who are played: nobody is there, and nothing is kept.</source>
        <translation>Douze élèves joués par la borne&#xa0;: il n’y a personne, et rien n’est gardé.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources&#xa0;: %1</translation>
    </message>
    <message>
        <source>Practise with an example interview</source>
        <translation>S’exercer avec un entretien d’exemple</translation>
    </message>
    <message>
        <source>With somebody invented: nobody is there, and nothing is kept.</source>
        <translation>Avec une personne inventée : il n’y a personne, et rien n’est gardé.</translation>
    </message>
</context>
</TS>
