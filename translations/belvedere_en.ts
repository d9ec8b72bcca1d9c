<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>Comparison</name>
    <message>
        <source>In one sentence</source>
        <translation>In one sentence</translation>
    </message>
    <message>
        <source>Level of entry</source>
        <translation>Level of entry</translation>
    </message>
    <message>
        <source>What to study</source>
        <translation>What to study</translation>
    </message>
    <message>
        <source>What one likes there</source>
        <translation>What one likes there</translation>
    </message>
    <message>
        <source>Where one works</source>
        <translation>Where one works</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Groupe</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Métiers side by side</source>
        <translation>Métiers side by side</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>Write a few words first.</source>
        <translation>Write a few words first.</translation>
    </message>
    <message>
        <source>An answer is needed here.</source>
        <translation>An answer is needed here.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: %n letter(s) at most.</source>
        <translation>
            <numerusform>This is too long: %n letter at most.</numerusform>
            <numerusform>This is too long: %n letters at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Choose one of the answers.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Example: prenom@exemple.fr</source>
        <translation>This is no e-mail address. Example: prenom@exemple.fr</translation>
    </message>
    <message>
        <source>This is no telephone number. Example: 06 12 34 56 78</source>
        <translation>This is no telephone number. Example: 06 12 34 56 78</translation>
    </message>
    <message>
        <source>Choose your commune in the list.</source>
        <translation>Choose your commune in the list.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being sent…</source>
        <translation>It is being sent…</translation>
    </message>
    <message>
        <source>It is sent. You will be called.</source>
        <translation>It is sent. You will be called.</translation>
    </message>
    <message>
        <source>It is sent. You will have the answer by e-mail.</source>
        <translation>It is sent. You will have the answer by e-mail.</translation>
    </message>
    <message>
        <source>The network does not answer. Your question is kept here, locked. It leaves by itself, also after your visit. After %1 it is erased.</source>
        <translation>The network does not answer. Your question is kept here, locked. It leaves by itself, also after your visit. After %1 it is erased.</translation>
    </message>
    <message>
        <source>It is not sent, and could not be kept. Stay a moment: it is tried again. Or go to see somebody.</source>
        <translation>It is not sent, and could not be kept. Stay a moment: it is tried again. Or go to see somebody.</translation>
    </message>
    <message>
        <source>It is not sent. Nothing of it is kept.</source>
        <translation>It is not sent. Nothing of it is kept.</translation>
    </message>
    <message>
        <source>The advisers have your question. Keep your classeur now: without its code the answer cannot be found.</source>
        <translation type="unfinished">The advisers have your question. Keep your classeur now: without its code the answer cannot be found.</translation>
    </message>
</context>
<context>
    <name>FicheLook</name>
    <message>
        <source>The work</source>
        <translation>The work</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Where and how</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>What it takes</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>How to get there</translation>
    </message>
    <message>
        <source>Jobs and careers</source>
        <translation>Jobs and careers</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>What to study</source>
        <translation>What to study</translation>
    </message>
    <message>
        <source>Métiers close to it</source>
        <translation>Métiers close to it</translation>
    </message>
    <message>
        <source>Level of entry</source>
        <translation>Level of entry</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where one works</source>
        <translation>Where one works</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>To read</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>ROME codes</source>
        <translation>ROME codes</translation>
    </message>
    <message>
        <source>This fiche is not here</source>
        <translation>This fiche is not here</translation>
    </message>
    <message>
        <source>It may have been renamed. Go back and choose another métier.</source>
        <translation>It may have been renamed. Go back and choose another métier.</translation>
    </message>
</context>
<context>
    <name>FormationWords</name>
    <message>
        <source>Leads straight to this métier</source>
        <translation>Leads straight to this métier</translation>
    </message>
    <message>
        <source>Asked for by this métier</source>
        <translation>Asked for by this métier</translation>
    </message>
    <message>
        <source>May lead to this métier</source>
        <translation>May lead to this métier</translation>
    </message>
    <message>
        <source>Same field, level asked for</source>
        <translation>Same field, level asked for</translation>
    </message>
    <message>
        <source>Same field, another level</source>
        <translation>Same field, another level</translation>
    </message>
    <message>
        <source>Dates to be asked</source>
        <translation>Dates to be asked</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>%1 (full)</source>
        <translation>%1 (full)</translation>
    </message>
    <message>
        <source>%1 (applications suspended)</source>
        <translation>%1 (applications suspended)</translation>
    </message>
    <message>
        <source>One may start all year round</source>
        <translation>One may start all year round</translation>
    </message>
    <message numerus="yes">
        <source>and %n other date(s)</source>
        <translation>
            <numerusform>and %n other date</numerusform>
            <numerusform>and %n other dates</numerusform>
        </translation>
    </message>
    <message>
        <source>in alternance with a company</source>
        <translation>in alternance with a company</translation>
    </message>
    <message>
        <source>entirely at a distance</source>
        <translation>entirely at a distance</translation>
    </message>
    <message>
        <source>partly at a distance</source>
        <translation>partly at a distance</translation>
    </message>
    <message>
        <source>the costs may be paid for: ask</source>
        <translation>the costs may be paid for: ask</translation>
    </message>
    <message>
        <source>less than 1 km away</source>
        <translation>less than 1 km away</translation>
    </message>
    <message>
        <source>about %1 km away</source>
        <translation>about %1 km away</translation>
    </message>
    <message>
        <source>Source: offers in LHÉO</source>
        <translation>Source: offers in LHÉO</translation>
    </message>
    <message>
        <source>Source: offers in LHÉO, %1</source>
        <translation>Source: offers in LHÉO, %1</translation>
    </message>
    <message>
        <source>Source: Onisep, IDEO</source>
        <translation>Source: Onisep, IDEO</translation>
    </message>
    <message>
        <source>Source: Onisep, IDEO, %1</source>
        <translation>Source: Onisep, IDEO, %1</translation>
    </message>
</context>
<context>
    <name>GroupeChips</name>
    <message>
        <source>See the métiers: %1</source>
        <translation>See the métiers: %1</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>No diploma</source>
        <translation>No diploma</translation>
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
        <translation>More than bac + 5</translation>
    </message>
</context>
<context>
    <name>RecruitingChart</name>
    <message>
        <source>Expected to be hard to fill</source>
        <translation>Expected to be hard to fill</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>The others</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>The sign-in took too long and its pass has expired. Sign in again.</source>
        <translation>The sign-in took too long and its pass has expired. Sign in again.</translation>
    </message>
    <message>
        <source>The clock of this terminal is wrong. No site can prove who it is. Tell the person in charge of the room.</source>
        <translation>The clock of this terminal is wrong. No site can prove who it is. Tell the person in charge of the room.</translation>
    </message>
    <message>
        <source>This network wants a sign-in of its own before it lets anybody through. Tell the person in charge of the room.</source>
        <translation>This network wants a sign-in of its own before it lets anybody through. Tell the person in charge of the room.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The line of this terminal may be down. Try again in a moment.</source>
        <translation>%1 cannot be reached. The line of this terminal may be down. Try again in a moment.</translation>
    </message>
    <message>
        <source>%1 is too slow to answer. Try again in a moment.</source>
        <translation>%1 is too slow to answer. Try again in a moment.</translation>
    </message>
    <message>
        <source>%1 is out of order just now. Try again in a few minutes.</source>
        <translation>%1 is out of order just now. Try again in a few minutes.</translation>
    </message>
    <message>
        <source>The network of this place does not let the terminal go to %1. Tell the person in charge of the room.</source>
        <translation>The network of this place does not let the terminal go to %1. Tell the person in charge of the room.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is the right site. Its page was not opened. Tell the person in charge of the room.</source>
        <translation>%1 cannot prove that it is the right site. Its page was not opened. Tell the person in charge of the room.</translation>
    </message>
    <message>
        <source>This terminal may not go on: the sign-in leads to a site that it does not know. Tell the person in charge of the room.</source>
        <translation>This terminal may not go on: the sign-in leads to a site that it does not know. Tell the person in charge of the room.</translation>
    </message>
    <message>
        <source>The page of the sign-in stopped. Try again.</source>
        <translation>The page of the sign-in stopped. Try again.</translation>
    </message>
    <message>
        <source>%1 gave an answer that the terminal does not understand. Try again, or tell the person in charge of the room.</source>
        <translation>%1 gave an answer that the terminal does not understand. Try again, or tell the person in charge of the room.</translation>
    </message>
</context>
<context>
    <name>TerritoireWords</name>
    <message numerus="yes">
        <source>%1 recruitment project(s) in %2</source>
        <translation>
            <numerusform>%1 recruitment project in %2</numerusform>
            <numerusform>%1 recruitment projects in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>almost none</source>
        <translation>almost none</translation>
    </message>
    <message>
        <source>almost all</source>
        <translation>almost all</translation>
    </message>
    <message>
        <source>about %1 out of %2</source>
        <translation>about %1 out of %2</translation>
    </message>
    <message>
        <source>%1, %2 hard to fill</source>
        <translation>%1, %2 hard to fill</translation>
    </message>
    <message>
        <source>very easy to recruit (1 of 5)</source>
        <translation>very easy to recruit (1 of 5)</translation>
    </message>
    <message>
        <source>easy to recruit (2 of 5)</source>
        <translation>easy to recruit (2 of 5)</translation>
    </message>
    <message>
        <source>neither easy nor hard to recruit (3 of 5)</source>
        <translation>neither easy nor hard to recruit (3 of 5)</translation>
    </message>
    <message>
        <source>hard to recruit (4 of 5)</source>
        <translation>hard to recruit (4 of 5)</translation>
    </message>
    <message>
        <source>very hard to recruit (5 of 5)</source>
        <translation>very hard to recruit (5 of 5)</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
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
        <translation>up by %1 % since %2</translation>
    </message>
    <message>
        <source>down by %1 % since %2</source>
        <translation>down by %1 % since %2</translation>
    </message>
    <message>
        <source>stable since %1</source>
        <translation>stable since %1</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <translation>Source: %1, %2</translation>
    </message>
    <message>
        <source>Source: %1, from %2 to %3</source>
        <translation>Source: %1, from %2 to %3</translation>
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
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>From %1, %2, to %3, %4</source>
        <translation>From %1, %2, to %3, %4</translation>
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
        <translation>Also on %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source>%1, and later</source>
        <translation>%1, and later</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of a list; the first may itself be a list &quot;A, B&quot;.</extracomment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name between quotation marks.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Nothing to see yet.</source>
        <translation>Nothing to see yet.</translation>
    </message>
    <message>
        <source>One valley stands out: %1.</source>
        <translation>One valley stands out: %1.</translation>
    </message>
    <message>
        <source>One valley comes a little ahead: %1.</source>
        <translation>One valley comes a little ahead: %1.</translation>
    </message>
    <message>
        <source>These two valleys are equally yours: %1.</source>
        <translation>These two valleys are equally yours: %1.</translation>
    </message>
    <message>
        <source>These three valleys are equally yours: %1.</source>
        <translation>These three valleys are equally yours: %1.</translation>
    </message>
    <message>
        <source>You like many things: no valley comes first.</source>
        <translation>You like many things: no valley comes first.</translation>
    </message>
    <message>
        <source>You have answered %1 questions of %2. These are leanings, not a result. Each answer more makes the view clearer.</source>
        <translation>You have answered %1 questions of %2. These are leanings, not a result. Each answer more makes the view clearer.</translation>
    </message>
    <message>
        <source>You have often chosen “none of these”. These are leanings, not a result. Change some answers, or explore freely: it is a good way too.</source>
        <translation>You have often chosen “none of these”. These are leanings, not a result. Change some answers, or explore freely: it is a good way too.</translation>
    </message>
    <message>
        <source>Your answers say so clearly. The other valleys stay open to you.</source>
        <translation>Your answers say so clearly. The other valleys stay open to you.</translation>
    </message>
    <message>
        <source>It is likely, not certain. Look at the next ones too.</source>
        <translation>It is likely, not certain. Look at the next ones too.</translation>
    </message>
    <message>
        <source>Your answers do not tell them apart. Look at each, and keep what you like.</source>
        <translation>Your answers do not tell them apart. Look at each, and keep what you like.</translation>
    </message>
    <message>
        <source>No leaning shows yet.</source>
        <translation>No leaning shows yet.</translation>
    </message>
    <message>
        <source>You lean a little towards %1.</source>
        <translation>You lean a little towards %1.</translation>
    </message>
    <message>
        <source>Because you %1</source>
        <extracomment>%1 completes the sentence: &quot;like to grow things&quot;.</extracomment>
        <translation>Because you %1</translation>
    </message>
    <message>
        <source>It goes with: %1</source>
        <extracomment>%1 is an interest that a métier answers to.</extracomment>
        <translation>It goes with: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui</name>
    <message>
        <source>My five words, to find my classeur again:</source>
        <translation>My five words, to find my classeur again:</translation>
    </message>
    <message>
        <source>Until %1, on the same terminal.</source>
        <translation>Until %1, on the same terminal.</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>My classeur</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, at %2</translation>
    </message>
    <message>
        <source>Put into my classeur on %1</source>
        <translation>Put into my classeur on %1</translation>
    </message>
    <message>
        <source>My wish no. %1</source>
        <translation>My wish no. %1</translation>
    </message>
    <message>
        <source>My wishes, in order</source>
        <translation>My wishes, in order</translation>
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
        <translation>People, places and dates</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>My results</source>
        <translation>My results</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>My documents</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Text document</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Answers to me</source>
        <translation>Answers to me</translation>
    </message>
    <message>
        <source>Until %1, on every terminal of the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::BinList</name>
    <message>
        <source>Hide what was removed</source>
        <translation>Hide what was removed</translation>
    </message>
    <message numerus="yes">
        <source>Removed in this visit: %n</source>
        <translation>
            <numerusform>Removed in this visit: %n</numerusform>
            <numerusform>Removed in this visit: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All this is erased at the end of your visit.</source>
        <translation>All this is erased at the end of your visit.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Take back %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::ClasseurPage</name>
    <message>
        <source>My classeur</source>
        <translation>My classeur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Keep my classeur</source>
        <translation>Keep my classeur</translation>
    </message>
    <message>
        <source>This note is too long. Please shorten it.</source>
        <translation>This note is too long. Please shorten it.</translation>
    </message>
    <message>
        <source>Your classeur is still empty</source>
        <translation>Your classeur is still empty</translation>
    </message>
    <message>
        <source>Touch “Keep” on a métier you like. You find it again here.</source>
        <translation>Touch “Keep” on a métier you like. You find it again here.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>I have five words</source>
        <translation>I have five words</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Compare my first métiers side by side</source>
        <translation>Compare my first métiers side by side</translation>
    </message>
    <message>
        <source>Nothing in your classeur has these words.</source>
        <translation>Nothing in your classeur has these words.</translation>
    </message>
    <message>
        <source>Your classeur is full. Remove something first.</source>
        <translation>Your classeur is full. Remove something first.</translation>
    </message>
    <message numerus="yes">
        <source>An item has %n tags at most. Take one away first.</source>
        <translation>
            <numerusform>An item has %n tag at most. Take it away first.</numerusform>
            <numerusform>An item has %n tags at most. Take one away first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Add documents</translation>
    </message>
    <message>
        <source>Add documents from my space</source>
        <translation>Add documents from my space</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::DocumentPage</name>
    <message>
        <source>This document is broken and cannot be shown. It stays in your classeur as it is.</source>
        <translation>This document is broken and cannot be shown. It stays in your classeur as it is.</translation>
    </message>
    <message>
        <source>This document is locked by a password and cannot be shown here. It stays in your classeur as it is.</source>
        <translation>This document is locked by a password and cannot be shown here. It stays in your classeur as it is.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here. It stays in your classeur as it is.</source>
        <translation>This picture is too large to be shown here. It stays in your classeur as it is.</translation>
    </message>
    <message>
        <source>This document cannot be shown here. It stays in your classeur as it is.</source>
        <translation>This document cannot be shown here. It stays in your classeur as it is.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Your document is being opened…</source>
        <translation>Your document is being opened…</translation>
    </message>
    <message>
        <source>This is the beginning of a long text. All of it is in your classeur.</source>
        <translation>This is the beginning of a long text. All of it is in your classeur.</translation>
    </message>
    <message>
        <source>This document is not on this terminal. It is still where you kept it: try again later, or from the terminal on which you added it.</source>
        <translation>This document is not on this terminal. It is still where you kept it: try again later, or from the terminal on which you added it.</translation>
    </message>
    <message>
        <source>Text documents (ODT) cannot be shown here. This one stays in your classeur as it is.</source>
        <translation>Text documents (ODT) cannot be shown here. This one stays in your classeur as it is.</translation>
    </message>
    <message>
        <source>These are dates for the calendar of a telephone or a computer: open this document there, and they are added. They go with your classeur.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::FindRow</name>
    <message>
        <source>Search in my classeur</source>
        <translation>Search in my classeur</translation>
    </message>
    <message>
        <source>Only what has the tag “%1”</source>
        <translation>Only what has the tag “%1”</translation>
    </message>
    <message>
        <source>Show only:</source>
        <translation>Show only:</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::ItemCard</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, place %2 of %3</translation>
    </message>
    <message>
        <source>My note (for me alone)</source>
        <translation>My note (for me alone)</translation>
    </message>
    <message>
        <source>My note on %1</source>
        <translation>My note on %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Read %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Move %1 down</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Watch %1</translation>
    </message>
    <message>
        <source>Drag %1 to another place</source>
        <translation>Drag %1 to another place</translation>
    </message>
    <message>
        <source>Wish no. %1</source>
        <translation>Wish no. %1</translation>
    </message>
    <message>
        <source>Add to my wishes</source>
        <translation>Add to my wishes</translation>
    </message>
    <message>
        <source>%1 is my wish no. %2. Take it out of my wishes</source>
        <translation>%1 is my wish no. %2. Take it out of my wishes</translation>
    </message>
    <message>
        <source>Add %1 to my wishes</source>
        <translation>Add %1 to my wishes</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Write a note on %1</source>
        <translation>Write a note on %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Tags of %1</translation>
    </message>
    <message>
        <source>not on this terminal</source>
        <translation>not on this terminal</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Look at %1</translation>
    </message>
    <message>
        <source>Change my note</source>
        <translation>Change my note</translation>
    </message>
    <message>
        <source>Change my note on %1</source>
        <translation>Change my note on %1</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Take it up again</translation>
    </message>
    <message>
        <source>Take %1 up again</source>
        <translation>Take %1 up again</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::KeepPage</name>
    <message>
        <source>This terminal has no room left. Your classeur is still on the screen: print it, or tell the person in charge of the room, then try again.</source>
        <translation>This terminal has no room left. Your classeur is still on the screen: print it, or tell the person in charge of the room, then try again.</translation>
    </message>
    <message>
        <source>This terminal cannot keep classeurs today. Your classeur is still on the screen: print it, or go to another terminal.</source>
        <translation>This terminal cannot keep classeurs today. Your classeur is still on the screen: print it, or go to another terminal.</translation>
    </message>
    <message>
        <source>Keeping did not work. Your classeur is still on the screen: try again, or print it.</source>
        <translation>Keeping did not work. Your classeur is still on the screen: try again, or print it.</translation>
    </message>
    <message>
        <source>Keep my classeur</source>
        <translation>Keep my classeur</translation>
    </message>
    <message>
        <source>Your classeur is being locked…</source>
        <translation>Your classeur is being locked…</translation>
    </message>
    <message>
        <source>Your classeur is kept on this terminal.</source>
        <translation>Your classeur is kept on this terminal.</translation>
    </message>
    <message>
        <source>Write down these five words, or take a picture of them. They are the only key: nobody can find them again.</source>
        <translation>Write down these five words, or take a picture of them. They are the only key: nobody can find them again.</translation>
    </message>
    <message>
        <source>Come back before %1. After that day it is erased.</source>
        <translation>Come back before %1. After that day it is erased.</translation>
    </message>
    <message>
        <source>Print the words and my classeur</source>
        <translation>Print the words and my classeur</translation>
    </message>
    <message>
        <source>I have my words: end my visit</source>
        <translation>I have my words: end my visit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>End without keeping</source>
        <translation>End without keeping</translation>
    </message>
    <message>
        <source>Your classeur is kept on this terminal. It is being sent, for the others to have it too…</source>
        <translation>Your classeur is kept on this terminal. It is being sent, for the others to have it too…</translation>
    </message>
    <message>
        <source>Your classeur is kept. You can find it again on every terminal of the region.</source>
        <translation>Your classeur is kept. You can find it again on every terminal of the region.</translation>
    </message>
    <message>
        <source>Your classeur is kept on this terminal. The line does not work just now: the other terminals will have it later, you have nothing to do.</source>
        <translation>Your classeur is kept on this terminal. The line does not work just now: the other terminals will have it later, you have nothing to do.</translation>
    </message>
    <message>
        <source>Keep it in my space</source>
        <translation>Keep it in my space</translation>
    </message>
    <message>
        <source>The five words as a QR code</source>
        <translation>The five words as a QR code</translation>
    </message>
    <message>
        <source>On your phone: aim its camera at this square. The five words appear, copy them into your notes.</source>
        <translation>On your phone: aim its camera at this square. The five words appear, copy them into your notes.</translation>
    </message>
    <message>
        <source>Put it on a USB stick</source>
        <translation>Put it on a USB stick</translation>
    </message>
    <message>
        <source>In my cloud (Nextcloud)</source>
        <translation>In my cloud (Nextcloud)</translation>
    </message>
    <message>
        <source>Your five words: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::ResumePage</name>
    <message>
        <source>Find my classeur again</source>
        <translation>Find my classeur again</translation>
    </message>
    <message>
        <source>Type your five words, in order.</source>
        <translation>Type your five words, in order.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Word %1</translation>
    </message>
    <message>
        <source>Open my classeur</source>
        <translation>Open my classeur</translation>
    </message>
    <message>
        <source>No word of ours begins like “%1”. Look at your paper again.</source>
        <translation>No word of ours begins like “%1”. Look at your paper again.</translation>
    </message>
    <message>
        <source>One of these words is not one of ours. Look at your paper again.</source>
        <translation>One of these words is not one of ours. Look at your paper again.</translation>
    </message>
    <message>
        <source>Looking for your classeur…</source>
        <translation>Looking for your classeur…</translation>
    </message>
    <message>
        <source>No classeur opens with these words. Check each word and its place. A classeur is kept for a time only, on the terminal where it was made.</source>
        <translation>No classeur opens with these words. Check each word and its place. A classeur is kept for a time only, on the terminal where it was made.</translation>
    </message>
    <message>
        <source>This classeur was made on a newer terminal. Try the terminal where you made it.</source>
        <translation>This classeur was made on a newer terminal. Try the terminal where you made it.</translation>
    </message>
    <message>
        <source>This classeur cannot be read on this terminal. Tell the person in charge of the room.</source>
        <translation>This classeur cannot be read on this terminal. Tell the person in charge of the room.</translation>
    </message>
    <message>
        <source>This terminal does not have it, and the line to the others does not work just now. Try again later, or on the terminal where you made it.</source>
        <translation>This terminal does not have it, and the line to the others does not work just now. Try again later, or on the terminal where you made it.</translation>
    </message>
    <message>
        <source>No classeur opens with these words. Check each word and its place. A classeur is kept for a time only.</source>
        <translation>No classeur opens with these words. Check each word and its place. A classeur is kept for a time only.</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::TagEditor</name>
    <message>
        <source>Tag “%1” for %2</source>
        <translation>Tag “%1” for %2</translation>
    </message>
    <message>
        <source>A word of my own</source>
        <translation>A word of my own</translation>
    </message>
    <message>
        <source>A tag of my own for %1</source>
        <translation>A tag of my own for %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add this tag to %1</source>
        <translation>Add this tag to %1</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::WishList</name>
    <message>
        <source>Touch “Add to my wishes” under what you want most: it comes here, in your order.</source>
        <translation>Touch “Add to my wishes” under what you want most: it comes here, in your order.</translation>
    </message>
    <message>
        <source>My wishes, in order</source>
        <translation>My wishes, in order</translation>
    </message>
</context>
<context>
    <name>belvedere::classeur::ui::WishRow</name>
    <message>
        <source>Drag the wish %1</source>
        <translation>Drag the wish %1</translation>
    </message>
    <message>
        <source>Wish no. %1: %2</source>
        <translation>Wish no. %1: %2</translation>
    </message>
    <message>
        <source>Move the wish %1 up</source>
        <translation>Move the wish %1 up</translation>
    </message>
    <message>
        <source>Move the wish %1 down</source>
        <translation>Move the wish %1 down</translation>
    </message>
    <message>
        <source>Take %1 out of my wishes</source>
        <translation>Take %1 out of my wishes</translation>
    </message>
</context>
<context>
    <name>belvedere::contact::ui::CountedPanel</name>
    <message>
        <source>For the region, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody learns who you are: the answers are only counted, with those of many others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you like to be answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A woman or a girl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A man or a boy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::contact::ui::EnquiryPage</name>
    <message>
        <source>Mon orientation en ligne answers you</source>
        <translation>Mon orientation en ligne answers you</translation>
    </message>
    <message>
        <source>By chat, e-mail or telephone. It opens here. You come back with the button above.</source>
        <translation>By chat, e-mail or telephone. It opens here. You come back with the button above.</translation>
    </message>
    <message>
        <source>Open Mon orientation en ligne</source>
        <translation>Open Mon orientation en ligne</translation>
    </message>
    <message>
        <source>Or later, on your phone: hold its camera in front of the code.</source>
        <translation>Or later, on your phone: hold its camera in front of the code.</translation>
    </message>
    <message>
        <source>A code for your phone: Mon orientation en ligne</source>
        <translation>A code for your phone: Mon orientation en ligne</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Nothing is sent</translation>
    </message>
    <message>
        <source>See the people who can help</source>
        <translation>See the people who can help</translation>
    </message>
    <message>
        <source>(passed over)</source>
        <translation>(passed over)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>the advisers of the region</source>
        <translation>the advisers of the region</translation>
    </message>
    <message>
        <source>Read it again, then begin</source>
        <translation>Read it again, then begin</translation>
    </message>
    <message>
        <source>Read it again, then send it</source>
        <translation>Read it again, then send it</translation>
    </message>
    <message>
        <source>To whom: %1. Nobody else reads it.</source>
        <translation>To whom: %1. Nobody else reads it.</translation>
    </message>
    <message numerus="yes">
        <source>For how long: they keep it %n day(s) at most, then erase it.</source>
        <translation>
            <numerusform>For how long: they keep it %n day at most, then erase it.</numerusform>
            <numerusform>For how long: they keep it %n days at most, then erase it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without network it waits here, locked, for %1 at most.</source>
        <translation>Without network it waits here, locked, for %1 at most.</translation>
    </message>
    <message>
        <source>Begin to talk</source>
        <translation>Begin to talk</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send nothing, erase it</source>
        <translation>Send nothing, erase it</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>What is sent</translation>
    </message>
    <message>
        <source>Do not send it any more</source>
        <translation>Do not send it any more</translation>
    </message>
    <message>
        <source>Ask another question</source>
        <translation>Ask another question</translation>
    </message>
    <message>
        <source>Already here, for you</source>
        <translation>Already here, for you</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Ask a question</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>Undo the last answer</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>Your commune or your postcode</source>
        <translation>Your commune or your postcode</translation>
    </message>
    <message>
        <source>No commune of that name. Try its postcode.</source>
        <translation>No commune of that name. Try its postcode.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Pass over this question</source>
        <translation>Pass over this question</translation>
    </message>
    <message>
        <source>Nobody can be asked from this terminal. Look who can help near you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adviser reads these answers at the beginning of the talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody learns who you are. Keep your classeur afterwards: with its code you find the answer in it, here or on another terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my classeur</source>
        <translation type="unfinished">Keep my classeur</translation>
    </message>
    <message>
        <source>Talk to somebody</source>
        <translation type="unfinished">Talk to somebody</translation>
    </message>
    <message>
        <source>Nobody talks with you in writing just now. %1.</source>
        <translation type="unfinished"></translation>
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
        <translation>Page before</translation>
    </message>
    <message>
        <source>A site that has proved who it is</source>
        <translation>A site that has proved who it is</translation>
    </message>
    <message>
        <source>This link leads to another site. It is not opened here.</source>
        <translation>This link leads to another site. It is not opened here.</translation>
    </message>
    <message>
        <source>There is no network just now. Take the address with you: it works on your phone.</source>
        <translation>There is no network just now. Take the address with you: it works on your phone.</translation>
    </message>
    <message>
        <source>The site does not open just now. Take the address with you: try it later on your phone.</source>
        <translation>The site does not open just now. Take the address with you: try it later on your phone.</translation>
    </message>
    <message>
        <source>A code for your phone: Mon orientation en ligne</source>
        <translation>A code for your phone: Mon orientation en ligne</translation>
    </message>
    <message>
        <source>No phone? Write the address down: %1</source>
        <translation>No phone? Write the address down: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::BrowsePage</name>
    <message>
        <source>Valley</source>
        <translation>Valley</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation>What I like</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Filter the métiers</source>
        <translation>Filter the métiers</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Take away the filter: %1</source>
        <translation>Take away the filter: %1</translation>
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
        <translation>No métier has all of this. Take one filter away.</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::ComparePage</name>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>These fiches cannot be read. Go back and choose other métiers.</source>
        <translation>These fiches cannot be read. Go back and choose other métiers.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Take away: %1</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>The same: %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Add a third one</source>
        <translation>Add a third one</translation>
    </message>
    <message>
        <source>Compare it with</source>
        <translation>Compare it with</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Compare with %1</translation>
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
        <translation>The search does not answer. Choose a colour in place of a word.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the métiers by level, sector and more</source>
        <translation>Filter the métiers by level, sector and more</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>What are you looking for?</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::FicheFrame</name>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::FichePage</name>
    <message>
        <source>See the groupe: %1</source>
        <translation>See the groupe: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep it in my classeur</source>
        <translation>Keep it in my classeur</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>It is in my classeur. Take it out.</source>
        <translation>It is in my classeur. Take it out.</translation>
    </message>
    <message>
        <source>The fiche stopped. It is being opened again.</source>
        <translation>The fiche stopped. It is being opened again.</translation>
    </message>
    <message>
        <source>This fiche cannot be shown. Try again, or choose another métier.</source>
        <translation>This fiche cannot be shown. Try again, or choose another métier.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Compare it with another métier</source>
        <translation>Compare it with another métier</translation>
    </message>
    <message>
        <source>Formations</source>
        <translation>Formations</translation>
    </message>
    <message numerus="yes">
        <source>See the %n formation(s)</source>
        <translation>
            <numerusform>See %n formation</numerusform>
            <numerusform>See the %n formations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::GroupePage</name>
    <message>
        <source>There is nothing here.</source>
        <translation>There is nothing here.</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Level</translation>
    </message>
</context>
<context>
    <name>belvedere::content::ui::PolePage</name>
    <message>
        <source>There is nothing here.</source>
        <translation>There is nothing here.</translation>
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
        <translation>Videos</translation>
    </message>
    <message numerus="yes">
        <source>See the %n video(s)</source>
        <translation>
            <numerusform>See the %n video</numerusform>
            <numerusform>See the %n videos</numerusform>
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
        <translation>Training courses</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>People and places</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>Did you mean: %1</translation>
    </message>
    <message>
        <source>Answers for “%1”</source>
        <translation>Answers for “%1”</translation>
    </message>
    <message>
        <source>Search for “%1” instead</source>
        <translation>Search for “%1” instead</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 and more</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is found for “%1”. Try a shorter word, one of these, or choose a colour.</source>
        <translation>Nothing is found for “%1”. Try a shorter word, one of these, or choose a colour.</translation>
    </message>
    <message>
        <source>With its errors put right</source>
        <translation>With its errors put right</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui</name>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>What we decided</translation>
    </message>
    <message>
        <source>Documents I was given</source>
        <translation>Documents I was given</translation>
    </message>
    <message>
        <source>What I agreed to</source>
        <translation>What I agreed to</translation>
    </message>
    <message>
        <source>We meet again</source>
        <translation>We meet again</translation>
    </message>
    <message>
        <source>The young person</source>
        <translation>The young person</translation>
    </message>
    <message>
        <source>The counsellor</source>
        <translation>The counsellor</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>My plan, %1</source>
        <translation>My plan, %1</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>Meeting with my counsellor</source>
        <translation>Meeting with my counsellor</translation>
    </message>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>my counsellor</source>
        <translation>my counsellor</translation>
    </message>
    <message>
        <source>together</source>
        <translation>together</translation>
    </message>
    <message>
        <source>Our interview</source>
        <translation>Our interview</translation>
    </message>
    <message>
        <source>Go on where we were.</source>
        <translation>Go on where we were.</translation>
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
        <translation>Nobody signs. One may take an agreement back at any time: untick it.</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. Read each sentence aloud; the young person ticks those that they agree to.</source>
        <translation>Nothing is agreed yet. Read each sentence aloud; the young person ticks those that they agree to.</translation>
    </message>
    <message>
        <source>Agreed on %1 at %2.</source>
        <translation>Agreed on %1 at %2.</translation>
    </message>
    <message>
        <source>Without the first sentence, nothing goes into their classeur.</source>
        <translation>Without the first sentence, nothing goes into their classeur.</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::ContactPanel</name>
    <message>
        <source>Which day</source>
        <translation>Which day</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Where, or whom to ask for</source>
        <translation>Where, or whom to ask for</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::DayField</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>In a few days</source>
        <translation>In a few days</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In two weeks</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In a month</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>A day earlier</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>A day later</translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation>A quarter of an hour earlier</translation>
    </message>
    <message>
        <source>A quarter of an hour later</source>
        <translation>A quarter of an hour later</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>At any time</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::EntretienPage</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Put back what was removed last</source>
        <translation>Put back what was removed last</translation>
    </message>
    <message>
        <source>Screen for two</source>
        <translation>Screen for two</translation>
    </message>
    <message>
        <source>Hides the counsellor&apos;s notes</source>
        <translation>Hides the counsellor&apos;s notes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>The interview</translation>
    </message>
    <message>
        <source>Their classeur</source>
        <translation>Their classeur</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>Our agreement</translation>
    </message>
    <message>
        <source>Themes of the interview</source>
        <translation>Themes of the interview</translation>
    </message>
    <message>
        <source>Documents that were given</source>
        <translation>Documents that were given</translation>
    </message>
    <message>
        <source>Let us read it together</source>
        <translation>Let us read it together</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Your notes, for you alone</source>
        <translation>Your notes, for you alone</translation>
    </message>
    <message>
        <source>Notes about: %1</source>
        <translation>Notes about: %1</translation>
    </message>
    <message>
        <source>Screen for two: the counsellor&apos;s notes are hidden.</source>
        <translation>Screen for two: the counsellor&apos;s notes are hidden.</translation>
    </message>
    <message>
        <source>Our interview</source>
        <translation>Our interview</translation>
    </message>
    <message>
        <source>Looking for those that have places now…</source>
        <translation>Looking for those that have places now…</translation>
    </message>
    <message>
        <source>Search in all formations</source>
        <translation>Search in all formations</translation>
    </message>
    <message>
        <source>Kept, locked</source>
        <translation>Kept, locked</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>Being kept…</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Not kept</translation>
    </message>
    <message>
        <source>The last changes are not kept: the disk of this terminal is full. Tell the person in charge of it, and do not close this page.</source>
        <translation>The last changes are not kept: the disk of this terminal is full. Tell the person in charge of it, and do not close this page.</translation>
    </message>
    <message>
        <source>The last changes are not kept: the terminal could not write them. Try again, and do not close this page before.</source>
        <translation>The last changes are not kept: the terminal could not write them. Try again, and do not close this page before.</translation>
    </message>
    <message>
        <source>What you take with you</source>
        <translation>What you take with you</translation>
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
        <translation>Documents that were given</translation>
    </message>
    <message>
        <source>Add what you give today</source>
        <translation>Add what you give today</translation>
    </message>
    <message>
        <source>Often given</source>
        <translation>Often given</translation>
    </message>
    <message>
        <source>Another document</source>
        <translation>Another document</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Nothing was given yet.</source>
        <translation>Nothing was given yet.</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, on %2</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
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
        <translation>What the young person brought</translation>
    </message>
    <message>
        <source>Strengths, from the game</source>
        <translation>Strengths, from the game</translation>
    </message>
    <message>
        <source>The game was not played yet.</source>
        <translation>The game was not played yet.</translation>
    </message>
    <message>
        <source>Play together</source>
        <translation>Play together</translation>
    </message>
    <message>
        <source>Their classeur</source>
        <translation>Their classeur</translation>
    </message>
    <message>
        <source>It is empty. It opens with its five words, or fills while you look together.</source>
        <translation>It is empty. It opens with its five words, or fills while you look together.</translation>
    </message>
    <message>
        <source>Open a classeur</source>
        <translation>Open a classeur</translation>
    </message>
    <message>
        <source>Look for métiers</source>
        <translation>Look for métiers</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::PlanEditor</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Steps of the plan</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Often agreed</source>
        <translation>Often agreed</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>The plan is full. Remove a step that does not count any more.</source>
        <translation>The plan is full. Remove a step that does not count any more.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Change this step</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Add to the plan</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Save the change</translation>
    </message>
    <message>
        <source>No step yet. One is enough to begin: a small one, this week.</source>
        <translation>No step yet. One is enough to begin: a small one, this week.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::SummaryPage</name>
    <message>
        <source>What you take with you</source>
        <translation>What you take with you</translation>
    </message>
    <message>
        <source>Nothing was agreed yet. Read the sentences of the agreement together first: nothing leaves this page without it.</source>
        <translation>Nothing was agreed yet. Read the sentences of the agreement together first: nothing leaves this page without it.</translation>
    </message>
    <message>
        <source>Read them together</source>
        <translation>Read them together</translation>
    </message>
    <message>
        <source>There is no step, no date and no document yet.</source>
        <translation>There is no step, no date and no document yet.</translation>
    </message>
    <message>
        <source>The counsellor&apos;s notes are not in it, and never leave with it.</source>
        <translation>The counsellor&apos;s notes are not in it, and never leave with it.</translation>
    </message>
    <message>
        <source>Into my classeur</source>
        <translation>Into my classeur</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Take my classeur away</source>
        <translation>Take my classeur away</translation>
    </message>
    <message>
        <source>The dates on your phone</source>
        <translation>The dates on your phone</translation>
    </message>
    <message>
        <source>It is in your classeur. Take your classeur away to keep it after this visit.</source>
        <translation>It is in your classeur. Take your classeur away to keep it after this visit.</translation>
    </message>
    <message>
        <source>Your classeur is full. Remove something from it, then try again.</source>
        <translation>Your classeur is full. Remove something from it, then try again.</translation>
    </message>
    <message>
        <source>Hold the camera of your phone in front of a code: it offers to add that date to your calendar.</source>
        <translation>Hold the camera of your phone in front of a code: it offers to add that date to your calendar.</translation>
    </message>
    <message>
        <source>A code for your phone: %1, %2</source>
        <translation>A code for your phone: %1, %2</translation>
    </message>
</context>
<context>
    <name>belvedere::entretien::ui::UnlockPage</name>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Choose a name and a secret sentence</source>
        <translation>Choose a name and a secret sentence</translation>
    </message>
    <message>
        <source>For counsellors: prepare and hold an interview</source>
        <translation>For counsellors: prepare and hold an interview</translation>
    </message>
    <message>
        <source>With them your notes are locked, and nobody else can read them. They are written nowhere: if you forget one, your notes cannot be recovered.</source>
        <translation>With them your notes are locked, and nobody else can read them. They are written nowhere: if you forget one, your notes cannot be recovered.</translation>
    </message>
    <message>
        <source>Your notes are locked under your own key, apart from what the young person takes with them.</source>
        <translation>Your notes are locked under your own key, apart from what the young person takes with them.</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Your name or initials</translation>
    </message>
    <message>
        <source>A secret sentence, %1 letters or more</source>
        <translation>A secret sentence, %1 letters or more</translation>
    </message>
    <message>
        <source>Your secret sentence</source>
        <translation>Your secret sentence</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Create my key</source>
        <translation>Create my key</translation>
    </message>
    <message>
        <source>Open my interviews</source>
        <translation>Open my interviews</translation>
    </message>
    <message>
        <source>I have a key already</source>
        <translation>I have a key already</translation>
    </message>
    <message>
        <source>First time here</source>
        <translation>First time here</translation>
    </message>
    <message numerus="yes">
        <source>An interview is erased %n day(s) after its last change. It stays on this terminal.</source>
        <translation>
            <numerusform>An interview is erased %n day after its last change. It stays on this terminal.</numerusform>
            <numerusform>An interview is erased %n days after its last change. It stays on this terminal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two sentences are not the same. Type them again.</source>
        <translation>The two sentences are not the same. Type them again.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>This interview does not open. Its file is damaged. The others are not touched.</source>
        <translation>This interview does not open. Its file is damaged. The others are not touched.</translation>
    </message>
    <message>
        <source>The interviews cannot be reached on this terminal. Tell the person in charge of it: the disk is full, or may not be written.</source>
        <translation>The interviews cannot be reached on this terminal. Tell the person in charge of it: the disk is full, or may not be written.</translation>
    </message>
    <message>
        <source>No interview opens with this name and this sentence. Check both. If it is your first time on this terminal, choose “First time here”.</source>
        <translation>No interview opens with this name and this sentence. Check both. If it is your first time on this terminal, choose “First time here”.</translation>
    </message>
    <message>
        <source>This sentence is too short. Take %1 letters or more: four or five words are easy to remember.</source>
        <translation>This sentence is too short. Take %1 letters or more: four or five words are easy to remember.</translation>
    </message>
    <message>
        <source>My interviews</source>
        <translation>My interviews</translation>
    </message>
    <message>
        <source>Begin an interview</source>
        <translation>Begin an interview</translation>
    </message>
    <message>
        <source>How you will find it again, such as initials</source>
        <translation>How you will find it again, such as initials</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Only you see this label. A full name is not needed.</source>
        <translation>Only you see this label. A full name is not needed.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) cannot be read any more: the disk is damaged. Tell the person in charge of this terminal.</source>
        <translation>
            <numerusform>%n interview cannot be read any more: the disk is damaged. Tell the person in charge of this terminal.</numerusform>
            <numerusform>%n interviews cannot be read any more: the disk is damaged. Tell the person in charge of this terminal.</numerusform>
        </translation>
    </message>
    <message>
        <source>No interview yet</source>
        <translation>No interview yet</translation>
    </message>
    <message>
        <source>Take one up again</source>
        <translation>Take one up again</translation>
    </message>
    <message>
        <source>Those that you hold here will be listed, the latest first.</source>
        <translation>Those that you hold here will be listed, the latest first.</translation>
    </message>
    <message>
        <source>Last meeting: %1</source>
        <translation>Last meeting: %1</translation>
    </message>
    <message>
        <source>next contact: %1</source>
        <translation>next contact: %1</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>kept until %1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Erase the interview “%1”</source>
        <translation>Erase the interview “%1”</translation>
    </message>
</context>
<context>
    <name>belvedere::formations::ui::ActionCard</name>
    <message>
        <source>At a distance, from anywhere</source>
        <translation>At a distance, from anywhere</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How: %1</source>
        <translation>How: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>For: %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Asked for: %1</translation>
    </message>
    <message>
        <source>Paid for by: %1</source>
        <translation>Paid for by: %1</translation>
    </message>
    <message>
        <source>Price: %1 €</source>
        <translation>Price: %1 €</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact: %1</translation>
    </message>
    <message>
        <source>Source: LHÉO offer</source>
        <translation>Source: LHÉO offer</translation>
    </message>
    <message>
        <source>Source: LHÉO offer of %1</source>
        <translation>Source: LHÉO offer of %1</translation>
    </message>
</context>
<context>
    <name>belvedere::formations::ui::FormationPage</name>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep it in my classeur</source>
        <translation>Keep it in my classeur</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>It is in my classeur. Take it out.</source>
        <translation>It is in my classeur. Take it out.</translation>
    </message>
    <message>
        <source>This formation is not here</source>
        <translation>This formation is not here</translation>
    </message>
    <message>
        <source>It may have been renamed. Go back and choose another one.</source>
        <translation>It may have been renamed. Go back and choose another one.</translation>
    </message>
    <message>
        <source>What one learns</source>
        <translation>What one learns</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>How to get in</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>What is expected</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Where and when</translation>
    </message>
    <message>
        <source>And afterwards</source>
        <translation>And afterwards</translation>
    </message>
    <message>
        <source>Métiers it leads to</source>
        <translation>Métiers it leads to</translation>
    </message>
    <message>
        <source>Studies after it</source>
        <translation>Studies after it</translation>
    </message>
    <message>
        <source>Within %1 km of %2</source>
        <translation>Within %1 km of %2</translation>
    </message>
    <message>
        <source>Everywhere (%1)</source>
        <translation>Everywhere (%1)</translation>
    </message>
    <message>
        <source>In alternance</source>
        <translation>In alternance</translation>
    </message>
    <message>
        <source>No place is known here where it is given. Ask an adviser.</source>
        <translation>No place is known here where it is given. Ask an adviser.</translation>
    </message>
    <message>
        <source>No place fits near here. Look everywhere, or ask an adviser.</source>
        <translation>No place fits near here. Look everywhere, or ask an adviser.</translation>
    </message>
    <message>
        <source>Show more places</source>
        <translation>Show more places</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation type="unfinished">Where and how</translation>
    </message>
</context>
<context>
    <name>belvedere::formations::ui::FormationsPage</name>
    <message>
        <source>All the formations</source>
        <translation>All the formations</translation>
    </message>
    <message>
        <source>Formations for: %1</source>
        <translation>Formations for: %1</translation>
    </message>
    <message>
        <source>The formations cannot be read. Ask the person in charge of the room.</source>
        <translation>The formations cannot be read. Ask the person in charge of the room.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Level at the end</source>
        <translation>Level at the end</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Where and how</translation>
    </message>
    <message>
        <source>Within %1 km of %2</source>
        <translation>Within %1 km of %2</translation>
    </message>
    <message>
        <source>In alternance</source>
        <translation>In alternance</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Diploma</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to learn it</source>
        <translation>
            <numerusform>%n place to learn it</numerusform>
            <numerusform>%n places to learn it</numerusform>
        </translation>
    </message>
    <message>
        <source>No formation is known near here. Widen your choice, or ask an adviser.</source>
        <translation>No formation is known near here. Widen your choice, or ask an adviser.</translation>
    </message>
    <message>
        <source>No formation fits. Take a filter away, or ask an adviser.</source>
        <translation>No formation fits. Take a filter away, or ask an adviser.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>One may enter all year</source>
        <translation>One may enter all year</translation>
    </message>
</context>
<context>
    <name>belvedere::identity::ui::CloudPage</name>
    <message>
        <source>No Nextcloud answers at %1. Check the address: it is what your browser shows when you are in your cloud.</source>
        <translation>No Nextcloud answers at %1. Check the address: it is what your browser shows when you are in your cloud.</translation>
    </message>
    <message>
        <source>The server of %1 leads to another site. For your safety the terminal does not follow. Keep your classeur in another way.</source>
        <translation>The server of %1 leads to another site. For your safety the terminal does not follow. Keep your classeur in another way.</translation>
    </message>
    <message>
        <source>The time to sign in is over. Try again.</source>
        <translation>The time to sign in is over. Try again.</translation>
    </message>
    <message>
        <source>The server of %1 cannot prove who it is. Check the address, or keep your classeur in another way.</source>
        <translation>The server of %1 cannot prove who it is. Check the address, or keep your classeur in another way.</translation>
    </message>
    <message>
        <source>The clock of this terminal is wrong: no server can be trusted. Tell the person in charge of the room.</source>
        <translation>The clock of this terminal is wrong: no server can be trusted. Tell the person in charge of the room.</translation>
    </message>
    <message>
        <source>The network of this place does not let the terminal through. Tell the person in charge of the room.</source>
        <translation>The network of this place does not let the terminal through. Tell the person in charge of the room.</translation>
    </message>
    <message>
        <source>The server of %1 cannot answer just now. Try again later.</source>
        <translation>The server of %1 cannot answer just now. Try again later.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer. Check the address and try again.</source>
        <translation>The server of %1 does not answer. Check the address and try again.</translation>
    </message>
    <message>
        <source>Keep it in my cloud</source>
        <translation>Keep it in my cloud</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Asking %1…</translation>
    </message>
    <message>
        <source>Do you have a Nextcloud, at school or at home? You sign in on your own phone: no password is typed here.</source>
        <translation>Do you have a Nextcloud, at school or at home? You sign in on your own phone: no password is typed here.</translation>
    </message>
    <message>
        <source>Address of my cloud</source>
        <translation>Address of my cloud</translation>
    </message>
    <message>
        <source>For example: cloud.example.org</source>
        <translation>For example: cloud.example.org</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>This is no address of a cloud. It looks like: cloud.example.org</source>
        <translation>This is no address of a cloud. It looks like: cloud.example.org</translation>
    </message>
    <message>
        <source>A code for your phone, to sign in to %1</source>
        <translation>A code for your phone, to sign in to %1</translation>
    </message>
    <message>
        <source>1. Open the camera of your phone.
2. Hold it in front of the code.
3. Sign in on your phone and allow access.</source>
        <translation>1. Open the camera of your phone.
2. Hold it in front of the code.
3. Sign in on your phone and allow access.</translation>
    </message>
    <message>
        <source>The terminal gets access for this visit alone. At the end it is taken back.</source>
        <translation>The terminal gets access for this visit alone. At the end it is taken back.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Another server</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for you, for %n more minute(s).</source>
        <translation>
            <numerusform>Waiting for you, for %n more minute.</numerusform>
            <numerusform>Waiting for you, for %n more minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your cloud is open: %1.</source>
        <translation>Your cloud is open: %1.</translation>
    </message>
    <message>
        <source>Put my classeur into my cloud</source>
        <translation>Put my classeur into my cloud</translation>
    </message>
    <message>
        <source>Add documents from my cloud</source>
        <translation>Add documents from my cloud</translation>
    </message>
    <message>
        <source>Close my cloud</source>
        <translation>Close my cloud</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Keep it with five words</source>
        <translation>Keep it with five words</translation>
    </message>
</context>
<context>
    <name>belvedere::identity::ui::SignInPage</name>
    <message>
        <source>Keep it in my space</source>
        <translation>Keep it in my space</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <translation>Sign in: %1</translation>
    </message>
    <message>
        <source>Sign in with an account that you have already. There is nothing to create.</source>
        <translation>Sign in with an account that you have already. There is nothing to create.</translation>
    </message>
    <message>
        <source>At the end of your visit the terminal signs you out.</source>
        <translation>At the end of your visit the terminal signs you out.</translation>
    </message>
    <message>
        <source>One moment: your account is being checked…</source>
        <translation>One moment: your account is being checked…</translation>
    </message>
    <message>
        <source>You are signed in at %1: %2.</source>
        <translation>You are signed in at %1: %2.</translation>
    </message>
    <message>
        <source>At the end of your visit the terminal signs you out. You can also do it now.</source>
        <translation>At the end of your visit the terminal signs you out. You can also do it now.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Your classeur is not lost. You can also keep it with five words, without an account.</source>
        <translation>Your classeur is not lost. You can also keep it with five words, without an account.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Keep it with five words</source>
        <translation>Keep it with five words</translation>
    </message>
    <message>
        <source>This link leads out of the sign-in. It is not opened here.</source>
        <translation>This link leads out of the sign-in. It is not opened here.</translation>
    </message>
</context>
<context>
    <name>belvedere::identity::ui::SiteFrame</name>
    <message>
        <source>A site that has proved who it is</source>
        <translation>A site that has proved who it is</translation>
    </message>
    <message>
        <source>Type your password on this page alone. The terminal does not keep it.</source>
        <translation>Type your password on this page alone. The terminal does not keep it.</translation>
    </message>
    <message>
        <source>You are on the site %1</source>
        <translation>You are on the site %1</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::Bubble</name>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>It could not be sent</source>
        <translation>It could not be sent</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>See: %1</translation>
    </message>
    <message>
        <source>Document sent: %1</source>
        <translation>Document sent: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Document: %1</translation>
    </message>
    <message>
        <source>Put it into my classeur</source>
        <translation>Put it into my classeur</translation>
    </message>
    <message>
        <source>It is coming…</source>
        <translation>It is coming…</translation>
    </message>
    <message>
        <source>Voice message sent</source>
        <translation>Voice message sent</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Voice message</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>It can be listened to during the talk. It does not go into the classeur.</source>
        <translation>It can be listened to during the talk. It does not go into the classeur.</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::LevelBar</name>
    <message>
        <source>How loud you are heard</source>
        <translation>How loud you are heard</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::TalkPage</name>
    <message>
        <source>Talk with an adviser</source>
        <translation>Talk with an adviser</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>End the talk</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 is writing…</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Write here</translation>
    </message>
    <message>
        <source>Send of my classeur</source>
        <translation>Send of my classeur</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Leave my question</source>
        <translation>Leave my question</translation>
    </message>
    <message>
        <source>Who can help near me</source>
        <translation>Who can help near me</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>My classeur</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Send: %1</translation>
    </message>
    <message>
        <source>Your classeur is empty.</source>
        <translation>Your classeur is empty.</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Stop listening</translation>
    </message>
    <message>
        <source>Listening: %1 of %2</source>
        <translation>Listening: %1 of %2</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Listen again</translation>
    </message>
    <message>
        <source>Nothing can be heard on this terminal just now.</source>
        <translation>Nothing can be heard on this terminal just now.</translation>
    </message>
    <message>
        <source>It lasts %1.</source>
        <translation>It lasts %1.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>It is coming…</source>
        <translation>It is coming…</translation>
    </message>
    <message>
        <source>It is no voice message that can be heard here (Ogg Opus).</source>
        <translation>It is no voice message that can be heard here (Ogg Opus).</translation>
    </message>
    <message>
        <source>It is longer than five minutes: ask for it in shorter pieces.</source>
        <translation>It is longer than five minutes: ask for it in shorter pieces.</translation>
    </message>
    <message>
        <source>It could not be fetched. Try again.</source>
        <translation>It could not be fetched. Try again.</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::TalkWords</name>
    <message>
        <source>An adviser has been called. You are next. You can already write your question.</source>
        <translation>An adviser has been called. You are next. You can already write your question.</translation>
    </message>
    <message numerus="yes">
        <source>An adviser has been called. %n person(s) before you. You can already write your question.</source>
        <translation>
            <numerusform>An adviser has been called. %n person before you. You can already write your question.</numerusform>
            <numerusform>An adviser has been called. %n people before you. You can already write your question.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network is cut. It comes back by itself. What you write is sent then.</source>
        <translation>The network is cut. It comes back by itself. What you write is sent then.</translation>
    </message>
    <message>
        <source>The advisers cannot be reached at the moment. The terminal goes on trying.</source>
        <translation>The advisers cannot be reached at the moment. The terminal goes on trying.</translation>
    </message>
    <message>
        <source>The advisers are being called…</source>
        <translation>The advisers are being called…</translation>
    </message>
    <message>
        <source>No adviser is free at the moment. You may stay here: this page changes when somebody comes.</source>
        <translation>No adviser is free at the moment. You may stay here: this page changes when somebody comes.</translation>
    </message>
    <message>
        <source>An adviser is with you.</source>
        <translation>An adviser is with you.</translation>
    </message>
    <message>
        <source>You are talking with %1.</source>
        <translation>You are talking with %1.</translation>
    </message>
    <message>
        <source>The adviser has left. What you said to each other is in your classeur.</source>
        <translation>The adviser has left. What you said to each other is in your classeur.</translation>
    </message>
    <message>
        <source>The talk is over. What you said to each other is in your classeur.</source>
        <translation>The talk is over. What you said to each other is in your classeur.</translation>
    </message>
    <message>
        <source>The advisers cannot be reached from this terminal today.</source>
        <translation>The advisers cannot be reached from this terminal today.</translation>
    </message>
    <message>
        <source>The advisers take no questions at the moment. Look who can help near you.</source>
        <translation>The advisers take no questions at the moment. Look who can help near you.</translation>
    </message>
    <message>
        <source>The server of the advisers cannot prove who it is. Nothing was sent. Tell the person who looks after the terminal.</source>
        <translation>The server of the advisers cannot prove who it is. Nothing was sent. Tell the person who looks after the terminal.</translation>
    </message>
    <message>
        <source>The network of this place does not let the question through. Tell the person who looks after the terminal.</source>
        <translation>The network of this place does not let the question through. Tell the person who looks after the terminal.</translation>
    </message>
    <message>
        <source>The network does not answer. Your question is still here: send it again in a moment.</source>
        <translation>The network does not answer. Your question is still here: send it again in a moment.</translation>
    </message>
</context>
<context>
    <name>belvedere::live::ui::VoicePanel</name>
    <message>
        <source>Record a voice message</source>
        <translation>Record a voice message</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Stop recording</translation>
    </message>
    <message>
        <source>Listen to my message</source>
        <translation>Listen to my message</translation>
    </message>
    <message>
        <source>Send my voice message</source>
        <translation>Send my voice message</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
    <message>
        <source>It is thrown away.</source>
        <translation>It is thrown away.</translation>
    </message>
    <message>
        <source>Recording: %1 of %2</source>
        <translation>Recording: %1 of %2</translation>
    </message>
    <message>
        <source>Listening: %1 of %2</source>
        <translation>Listening: %1 of %2</translation>
    </message>
    <message>
        <source>Nothing can be heard on this terminal just now. The message can be sent all the same.</source>
        <translation>Nothing can be heard on this terminal just now. The message can be sent all the same.</translation>
    </message>
    <message>
        <source>The microphone does not answer. You can write instead.</source>
        <translation>The microphone does not answer. You can write instead.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nothing was recorded.</translation>
    </message>
    <message>
        <source>The microphone has gone away. What was recorded before lasts %1.</source>
        <translation>The microphone has gone away. What was recorded before lasts %1.</translation>
    </message>
    <message>
        <source>Your message lasts %1. It is only in this terminal&apos;s memory: once thrown away it cannot be had back.</source>
        <translation>Your message lasts %1. It is only in this terminal&apos;s memory: once thrown away it cannot be had back.</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Stop listening</translation>
    </message>
    <message>
        <source>The voice message is being made…</source>
        <translation>The voice message is being made…</translation>
    </message>
    <message>
        <source>The voice message could not be made. Record it again.</source>
        <translation>The voice message could not be made. Record it again.</translation>
    </message>
    <message>
        <source>No microphone is plugged in: write instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is heard in it. Is the microphone switched on? Record it again, or write.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::look</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
</context>
<context>
    <name>belvedere::look::ChoiceCard</name>
    <message>
        <source>Your first choice</source>
        <translation>Your first choice</translation>
    </message>
    <message>
        <source>Your second choice</source>
        <translation>Your second choice</translation>
    </message>
</context>
<context>
    <name>belvedere::look::MapView</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Show everything again</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) on the map, the same as in the list.</source>
        <translation>
            <numerusform>%n place on the map, the same as in the list.</numerusform>
            <numerusform>%n places on the map, the same as in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::look::Page</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Share it: take it on my phone</source>
        <translation>Share it: take it on my phone</translation>
    </message>
</context>
<context>
    <name>belvedere::look::PartnerRow</name>
    <message>
        <source>With: %1</source>
        <translation>With: %1</translation>
    </message>
</context>
<context>
    <name>belvedere::look::PressedByReader</name>
    <message>
        <source>%1 of %2</source>
        <comment>place of a choice among its neighbours</comment>
        <translation type="unfinished">%1 of %2</translation>
    </message>
</context>
<context>
    <name>belvedere::look::RetryWait</name>
    <message numerus="yes">
        <source>Please wait %n second(s) before you try again.</source>
        <translation>
            <numerusform>Please wait %n second before you try again.</numerusform>
            <numerusform>Please wait %n seconds before you try again.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may try again.</source>
        <translation type="unfinished">You may try again.</translation>
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
        <translation>Empty the field</translation>
    </message>
</context>
<context>
    <name>belvedere::look::ValleyChart</name>
    <message>
        <source>Your valleys</source>
        <translation>Your valleys</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Walk into this valley</source>
        <translation>Walk into this valley</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui</name>
    <message>
        <source>Waiting for the network…</source>
        <translation>Waiting for the network…</translation>
    </message>
    <message>
        <source>It goes on by itself, from where it was. You can read the text meanwhile.</source>
        <translation>It goes on by itself, from where it was. You can read the text meanwhile.</translation>
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
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Try again in a moment, read the text, or choose a video that is on this terminal.</source>
        <translation>Try again in a moment, read the text, or choose a video that is on this terminal.</translation>
    </message>
    <message>
        <source>Read the text, or choose another video. An adult can tell who looks after the terminal.</source>
        <translation>Read the text, or choose another video. An adult can tell who looks after the terminal.</translation>
    </message>
    <message>
        <source>No network just now.</source>
        <translation>No network just now.</translation>
    </message>
    <message>
        <source>The network is too slow just now.</source>
        <translation>The network is too slow just now.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>The connection was cut.</translation>
    </message>
    <message>
        <source>Try again: it starts where it stopped. You can also read the text.</source>
        <translation>Try again: it starts where it stopped. You can also read the text.</translation>
    </message>
    <message>
        <source>The place the video comes from does not answer.</source>
        <translation>The place the video comes from does not answer.</translation>
    </message>
    <message>
        <source>The network of this place does not let the video through.</source>
        <translation>The network of this place does not let the video through.</translation>
    </message>
    <message>
        <source>The video does not come from where it should. It was stopped, to be safe.</source>
        <translation>The video does not come from where it should. It was stopped, to be safe.</translation>
    </message>
    <message>
        <source>This video is not there any more.</source>
        <translation>This video is not there any more.</translation>
    </message>
    <message>
        <source>Read the text, or choose another video.</source>
        <translation>Read the text, or choose another video.</translation>
    </message>
    <message>
        <source>This video may not be shown here.</source>
        <translation>This video may not be shown here.</translation>
    </message>
    <message>
        <source>This video is damaged.</source>
        <translation>This video is damaged.</translation>
    </message>
    <message>
        <source>This video never ends: it was stopped.</source>
        <translation>This video never ends: it was stopped.</translation>
    </message>
    <message>
        <source>The video stopped.</source>
        <translation>The video stopped.</translation>
    </message>
    <message>
        <source>Try again. If it stops again, read the text, or choose another video.</source>
        <translation>Try again. If it stops again, read the text, or choose another video.</translation>
    </message>
    <message>
        <source>The video is starting…</source>
        <translation>The video is starting…</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Playing</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>The end</translation>
    </message>
    <message>
        <source>%1, with the noises</source>
        <translation>%1, with the noises</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::CueModel</name>
    <message>
        <source>Being said: %1</source>
        <translation>Being said: %1</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>At %1: %2</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::KeptPage</name>
    <message>
        <source>There is no room left on the disk. What is here stays and plays.</source>
        <translation>There is no room left on the disk. What is here stays and plays.</translation>
    </message>
    <message>
        <source>Stopped. What has come stays; the rest goes on the next time.</source>
        <translation>Stopped. What has come stays; the rest goes on the next time.</translation>
    </message>
    <message>
        <source>The network did not let everything through. What has come stays; it goes on from there the next time.</source>
        <translation>The network did not let everything through. What has come stays; it goes on from there the next time.</translation>
    </message>
    <message>
        <source>Not all that the settings name fits into the room that they give.</source>
        <translation>Not all that the settings name fits into the room that they give.</translation>
    </message>
    <message>
        <source>Some videos could not be fetched. What is here plays.</source>
        <translation>Some videos could not be fetched. What is here plays.</translation>
    </message>
    <message>
        <source>Videos on this terminal</source>
        <translation>Videos on this terminal</translation>
    </message>
    <message>
        <source>Fetched so far</source>
        <translation>Fetched so far</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Fetch now</translation>
    </message>
    <message>
        <source>Fetch the missing videos now</source>
        <translation>Fetch the missing videos now</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Stop fetching</translation>
    </message>
    <message>
        <source>No video is on this terminal yet.</source>
        <translation>No video is on this terminal yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) play here without network.</source>
        <translation>
            <numerusform>%n video plays here without network.</numerusform>
            <numerusform>%n videos play here without network.</numerusform>
        </translation>
    </message>
    <message>
        <source>They take %1 of at most %2.</source>
        <translation>They take %1 of at most %2.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Fetching…</translation>
    </message>
    <message>
        <source>Fetching: %1 · %2 of %3</source>
        <translation>Fetching: %1 · %2 of %3</translation>
    </message>
    <message>
        <source>%1 of %2 are here. Before a class on a weak line, fetch the others now.</source>
        <translation>%1 of %2 are here. Before a class on a weak line, fetch the others now.</translation>
    </message>
    <message>
        <source>The settings of this terminal name no video to be kept. Who looks after the terminal can change that.</source>
        <translation>The settings of this terminal name no video to be kept. Who looks after the terminal can change that.</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::Stage</name>
    <message>
        <source>Pause: %1</source>
        <translation>Pause: %1</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Play: %1</translation>
    </message>
    <message>
        <source>There is no network just now, and this video is not on the terminal.</source>
        <translation>There is no network just now, and this video is not on the terminal.</translation>
    </message>
    <message>
        <source>You can read what is said in it, or try all the same.</source>
        <translation>You can read what is said in it, or try all the same.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>from this terminal</source>
        <translation>from this terminal</translation>
    </message>
    <message>
        <source>no sound on this terminal: subtitles are on</source>
        <translation>no sound on this terminal: subtitles are on</translation>
    </message>
    <message>
        <source>no sound on this terminal: the text is beside the picture</source>
        <translation>no sound on this terminal: the text is beside the picture</translation>
    </message>
    <message>
        <source>use headphones, if there are some</source>
        <translation>use headphones, if there are some</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::StageControls</name>
    <message>
        <source>Moment of the video</source>
        <translation>Moment of the video</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>− 10 s</source>
        <translation>− 10 s</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 seconds back</translation>
    </message>
    <message>
        <source>+ 10 s</source>
        <translation>+ 10 s</translation>
    </message>
    <message>
        <source>10 seconds forward</source>
        <translation>10 seconds forward</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Turn the sound off</translation>
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
        <translation>Subtitles</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Options: speed, subtitles, quality</source>
        <translation>Options: speed, subtitles, quality</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Play again</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation>Turn the sound on</translation>
    </message>
    <message>
        <source>Subtitles are on. Turn them off.</source>
        <translation>Subtitles are on. Turn them off.</translation>
    </message>
    <message>
        <source>Subtitles are off. Turn them on.</source>
        <translation>Subtitles are off. Turn them on.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Leave the full screen</source>
        <translation>Leave the full screen</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::StageOptions</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtitles</translation>
    </message>
    <message>
        <source>Size of the subtitles</source>
        <translation>Size of the subtitles</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Contrast of the subtitles</source>
        <translation>Contrast of the subtitles</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>White on black</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Less data</source>
        <translation>Less data</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Sign language</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Without</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::Transcript</name>
    <message>
        <source>What is said. Choose a line to go there.</source>
        <translation>What is said. Choose a line to go there.</translation>
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
        <translation>Watched</translation>
    </message>
    <message>
        <source>Needs the network</source>
        <translation>Needs the network</translation>
    </message>
    <message>
        <source>On this terminal</source>
        <translation>On this terminal</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Sign language</translation>
    </message>
    <message>
        <source>Subtitled</source>
        <translation>Subtitled</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::VideoLine</name>
    <message>
        <source>Watched</source>
        <translation>Watched</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::VideoPage</name>
    <message>
        <source>This video is not in this terminal&apos;s list any more. Go back, or look at the other videos.</source>
        <translation>This video is not in this terminal&apos;s list any more. Go back, or look at the other videos.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep it in my classeur</source>
        <translation>Keep it in my classeur</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>It is in my classeur. Take it out.</source>
        <translation>It is in my classeur. Take it out.</translation>
    </message>
    <message>
        <source>Kept in my classeur, at %1.</source>
        <translation>Kept in my classeur, at %1.</translation>
    </message>
    <message>
        <source>Keep this moment (%1)</source>
        <translation>Keep this moment (%1)</translation>
    </message>
    <message>
        <source>filmed on %1</source>
        <translation>filmed on %1</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>licence %1</translation>
    </message>
    <message>
        <source>Read the fiche: %1</source>
        <translation>Read the fiche: %1</translation>
    </message>
    <message>
        <source>Métiers in this video</source>
        <translation>Métiers in this video</translation>
    </message>
    <message>
        <source>Others like this one</source>
        <translation>Others like this one</translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::VideosPage</name>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>On this terminal</source>
        <translation>On this terminal</translation>
    </message>
    <message>
        <source>See which videos are on this terminal</source>
        <translation>See which videos are on this terminal</translation>
    </message>
    <message>
        <source>The videos cannot be read just now. Explore the métiers, or ask an adviser.</source>
        <translation>The videos cannot be read just now. Explore the métiers, or ask an adviser.</translation>
    </message>
    <message>
        <source>There are no videos on this terminal yet. Explore the métiers, or ask an adviser.</source>
        <translation>There are no videos on this terminal yet. Explore the métiers, or ask an adviser.</translation>
    </message>
    <message>
        <source>There is no network just now, so no video can start. What is said in them can be read all the same.</source>
        <translation>There is no network just now, so no video can start. What is said in them can be read all the same.</translation>
    </message>
    <message>
        <source>There is no network just now. The videos that are on this terminal play; the others can be read.</source>
        <translation>There is no network just now. The videos that are on this terminal play; the others can be read.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>In sign language</source>
        <translation>In sign language</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>For everybody</translation>
    </message>
    <message numerus="yes">
        <source>See all %n</source>
        <translation>
            <numerusform>See %n</numerusform>
            <numerusform>See all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %n: %1</source>
        <translation>
            <numerusform>See %n: %1</numerusform>
            <numerusform>See all %n: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::media::ui::WordsPanel</name>
    <message>
        <source>What is said</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>This video has no text.</source>
        <translation>This video has no text.</translation>
    </message>
</context>
<context>
    <name>belvedere::printing::ui::PrintPage</name>
    <message>
        <source>The printer has no paper left. Tell the person in charge of the room: it goes on by itself.</source>
        <translation>The printer has no paper left. Tell the person in charge of the room: it goes on by itself.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Tell the person in charge of the room: it goes on by itself.</source>
        <translation>Paper is stuck in the printer. Tell the person in charge of the room: it goes on by itself.</translation>
    </message>
    <message>
        <source>The printer has no ink left. Tell the person in charge of the room: it goes on by itself.</source>
        <translation>The printer has no ink left. Tell the person in charge of the room: it goes on by itself.</translation>
    </message>
    <message>
        <source>A door of the printer is open. Close it: it goes on by itself.</source>
        <translation>A door of the printer is open. Close it: it goes on by itself.</translation>
    </message>
    <message>
        <source>The printer does not answer. Is it switched on? It goes on by itself.</source>
        <translation>The printer does not answer. Is it switched on? It goes on by itself.</translation>
    </message>
    <message>
        <source>The printer waits for something. Tell the person in charge of the room.</source>
        <translation>The printer waits for something. Tell the person in charge of the room.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Looking for the printer…</source>
        <translation>Looking for the printer…</translation>
    </message>
    <message>
        <source>The page before it is printed</source>
        <translation>The page before it is printed</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Black and white</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In colour</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Stop printing</translation>
    </message>
    <message>
        <source>This cannot be made into pages. Take a picture of the screen, or write down what matters.</source>
        <translation>This cannot be made into pages. Take a picture of the screen, or write down what matters.</translation>
    </message>
    <message>
        <source>The pages cannot be shown here. They can be printed.</source>
        <translation>The pages cannot be shown here. They can be printed.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>One page</translation>
    </message>
    <message>
        <source>There is no printer here. Take a picture of the screen, or write down what matters.</source>
        <translation>There is no printer here. Take a picture of the screen, or write down what matters.</translation>
    </message>
    <message>
        <source>These are %1 pages. This terminal prints %2 at most: take something out of your classeur first, or keep it on a USB stick.</source>
        <translation>These are %1 pages. This terminal prints %2 at most: take something out of your classeur first, or keep it on a USB stick.</translation>
    </message>
    <message>
        <source>The printer takes nothing just now. Try again later, or keep it on a USB stick.</source>
        <translation>The printer takes nothing just now. Try again later, or keep it on a USB stick.</translation>
    </message>
    <message>
        <source>The printer is stopped. Tell the person in charge of the room.</source>
        <translation>The printer is stopped. Tell the person in charge of the room.</translation>
    </message>
    <message>
        <source>Printer: %1. It is ready.</source>
        <translation>Printer: %1. It is ready.</translation>
    </message>
    <message>
        <source>Your pages go to the printer…</source>
        <translation>Your pages go to the printer…</translation>
    </message>
    <message>
        <source>The printer does not take your pages. Try again later, or keep them on a USB stick.</source>
        <translation>The printer does not take your pages. Try again later, or keep them on a USB stick.</translation>
    </message>
    <message>
        <source>Printed. Take your pages at the printer.</source>
        <translation>Printed. Take your pages at the printer.</translation>
    </message>
    <message>
        <source>Stopped. What is at the printer already is yours.</source>
        <translation>Stopped. What is at the printer already is yours.</translation>
    </message>
    <message>
        <source>Your pages were not printed. Try again later, or keep them on a USB stick.</source>
        <translation>Your pages were not printed. Try again later, or keep them on a USB stick.</translation>
    </message>
    <message>
        <source>The printer is stopped. Tell the person in charge of the room: it goes on by itself.</source>
        <translation>The printer is stopped. Tell the person in charge of the room: it goes on by itself.</translation>
    </message>
    <message>
        <source>Your pages are being printed…</source>
        <translation>Your pages are being printed…</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui</name>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
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
        <translation>For my interview</translation>
    </message>
    <message>
        <source>%1 questions of %2 answered</source>
        <translation>%1 questions of %2 answered</translation>
    </message>
    <message>
        <source>Métiers proposed first, and why</source>
        <translation>Métiers proposed first, and why</translation>
    </message>
    <message>
        <source>Métiers I keep</source>
        <translation>Métiers I keep</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Questions where I chose none of these</source>
        <translation>Questions where I chose none of these</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Questions to ask</translation>
    </message>
    <message>
        <source>Which studies lead there, and where near my home?</source>
        <translation>Which studies lead there, and where near my home?</translation>
    </message>
    <message>
        <source>Where can I see this métier for a day or a week?</source>
        <translation>Where can I see this métier for a day or a week?</translation>
    </message>
    <message>
        <source>What can I do now, this year?</source>
        <translation>What can I do now, this year?</translation>
    </message>
    <message>
        <source>What if I change my mind?</source>
        <translation>What if I change my mind?</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>My notes</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::AnswersPage</name>
    <message>
        <source>My answers</source>
        <translation>My answers</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>No answer yet.</translation>
    </message>
    <message>
        <source>Touch an answer to change it. You will see what changes in your result.</source>
        <translation>Touch an answer to change it. You will see what changes in your result.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>1: %1 2: %2</source>
        <translation>1: %1 2: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::CampPage</name>
    <message>
        <source>%1 questions of %2 answered</source>
        <translation>%1 questions of %2 answered</translation>
    </message>
    <message>
        <source>It is too early to name your first valley.</source>
        <translation>It is too early to name your first valley.</translation>
    </message>
    <message>
        <source>One question left: ten seconds.</source>
        <translation>One question left: ten seconds.</translation>
    </message>
    <message>
        <source>%1 questions left, about ten seconds each.</source>
        <translation>%1 questions left, about ten seconds each.</translation>
    </message>
    <message>
        <source>The wider the band, the less is known. Each answer makes it narrower.</source>
        <translation>The wider the band, the less is known. Each answer makes it narrower.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>See the results</translation>
    </message>
    <message>
        <source>Stop here and see the results</source>
        <translation>Stop here and see the results</translation>
    </message>
    <message>
        <source>Continue the climb</source>
        <translation>Continue the climb</translation>
    </message>
    <message>
        <source>What is known so far</source>
        <translation>What is known so far</translation>
    </message>
    <message>
        <source>Climbed: %1</source>
        <extracomment>%1 is the name of a mountain.</extracomment>
        <translation>Climbed: %1</translation>
    </message>
    <message>
        <source>Part %1 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well done!</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n question(s) left.</source>
        <translation>
            <numerusform>There is %n question left.</numerusform>
            <numerusform>There are %n questions left.</numerusform>
        </translation>
    </message>
    <message>
        <source>I go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::ChangePanel</name>
    <message>
        <source>What has changed</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>Back to my former answer</source>
        <translation>Back to my former answer</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>Larger valleys: %1.</source>
        <translation>Larger valleys: %1.</translation>
    </message>
    <message>
        <source>Smaller valleys: %1.</source>
        <translation>Smaller valleys: %1.</translation>
    </message>
    <message>
        <source>Métiers that come into the first ten: %1.</source>
        <translation>Métiers that come into the first ten: %1.</translation>
    </message>
    <message>
        <source>Métiers that go out of them: %1.</source>
        <translation>Métiers that go out of them: %1.</translation>
    </message>
    <message>
        <source>Your valleys and your first ten métiers stay as they were.</source>
        <translation>Your valleys and your first ten métiers stay as they were.</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::ExplanationPage</name>
    <message>
        <source>How this result is made</source>
        <translation>How this result is made</translation>
    </message>
    <message>
        <source>To “%1”, you chose none of these. All its valleys grow a little smaller.</source>
        <translation>To “%1”, you chose none of these. All its valleys grow a little smaller.</translation>
    </message>
    <message>
        <source>You chose “%1”. It speaks for %2.</source>
        <translation>You chose “%1”. It speaks for %2.</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Your choices</translation>
    </message>
    <message>
        <source>You have answered %1 questions of %2.</source>
        <translation>You have answered %1 questions of %2.</translation>
    </message>
    <message>
        <source>Each thing you choose makes one or two valleys larger. The others of the question grow smaller.</source>
        <translation>Each thing you choose makes one or two valleys larger. The others of the question grow smaller.</translation>
    </message>
    <message>
        <source>A second choice counts too. Where the things stand on the screen counts for nothing.</source>
        <translation>A second choice counts too. Where the things stand on the screen counts for nothing.</translation>
    </message>
    <message>
        <source>Your answers that weigh most</source>
        <translation>Your answers that weigh most</translation>
    </message>
    <message>
        <source>The game counts about %1 chances in 10 that %2 is really your first valley.</source>
        <translation>The game counts about %1 chances in 10 that %2 is really your first valley.</translation>
    </message>
    <message>
        <source>On another day, you may answer otherwise. That is normal.</source>
        <translation>On another day, you may answer otherwise. That is normal.</translation>
    </message>
    <message>
        <source>What is sure, and what is not</source>
        <translation>What is sure, and what is not</translation>
    </message>
    <message>
        <source>From valleys to métiers</source>
        <translation>From valleys to métiers</translation>
    </message>
    <message>
        <source>A métier is proposed because of things you chose. They are written under its name.</source>
        <translation>A métier is proposed because of things you chose. They are written under its name.</translation>
    </message>
    <message>
        <source>The first ten are never all of one kind, nor all of one length of studies.</source>
        <translation>The first ten are never all of one kind, nor all of one length of studies.</translation>
    </message>
    <message>
        <source>What the game does not know</source>
        <translation>What the game does not know</translation>
    </message>
    <message>
        <source>It knows no marks, no name, no age. It does not know if you are a girl or a boy.</source>
        <translation>It knows no marks, no name, no age. It does not know if you are a girl or a boy.</translation>
    </message>
    <message>
        <source>It says what you like, not what you can do. You decide. A counsellor can help.</source>
        <translation>It says what you like, not what you can do. You decide. A counsellor can help.</translation>
    </message>
    <message>
        <source>My answers</source>
        <translation>My answers</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::LeaningChart</name>
    <message>
        <source>What your answers begin to say</source>
        <translation>What your answers begin to say</translation>
    </message>
    <message>
        <source>%1: rather more</source>
        <translation>%1: rather more</translation>
    </message>
    <message>
        <source>%1: rather less</source>
        <translation>%1: rather less</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <translation>%1: not known yet</translation>
    </message>
    <message>
        <source>less</source>
        <translation>less</translation>
    </message>
    <message>
        <source>more</source>
        <translation>more</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::MetierCard</name>
    <message>
        <source>Level: %1 or more</source>
        <translation>Level: %1 or more</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Discover</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Not for me</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Discover %1</source>
        <translation>Discover %1</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::PairPage</name>
    <message>
        <source>Compare with somebody</source>
        <translation>Compare with somebody</translation>
    </message>
    <message>
        <source>You have climbed. Now it is the turn of the person beside you.</source>
        <translation>You have climbed. Now it is the turn of the person beside you.</translation>
    </message>
    <message>
        <source>Then this terminal shows what you have in common, and what each of you has alone.</source>
        <translation>Then this terminal shows what you have in common, and what each of you has alone.</translation>
    </message>
    <message>
        <source>Your answers and your classeur stay here, apart. Each of you keeps one&apos;s own and ends one&apos;s own visit.</source>
        <translation>Your answers and your classeur stay here, apart. Each of you keeps one&apos;s own and ends one&apos;s own visit.</translation>
    </message>
    <message>
        <source>The other person climbs</source>
        <translation>The other person climbs</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>The other person</translation>
    </message>
    <message>
        <source>One of you has not answered enough yet to be compared.</source>
        <translation>One of you has not answered enough yet to be compared.</translation>
    </message>
    <message>
        <source>The other person takes the terminal</source>
        <translation>The other person takes the terminal</translation>
    </message>
    <message>
        <source>Your first valleys are not the same. That is worth a talk.</source>
        <translation>Your first valleys are not the same. That is worth a talk.</translation>
    </message>
    <message>
        <source>A first valley of both of you: %1.</source>
        <translation>A first valley of both of you: %1.</translation>
    </message>
    <message>
        <source>Métiers for both of you</source>
        <translation>Métiers for both of you</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>For you alone</translation>
    </message>
    <message>
        <source>For the other person alone</source>
        <translation>For the other person alone</translation>
    </message>
    <message>
        <source>Three questions to talk about</source>
        <translation>Three questions to talk about</translation>
    </message>
    <message>
        <source>1. Which of your choices counted most, and why?</source>
        <translation>1. Which of your choices counted most, and why?</translation>
    </message>
    <message>
        <source>2. What does the other person do well, as you see it?</source>
        <translation>2. What does the other person do well, as you see it?</translation>
    </message>
    <message>
        <source>3. Which métier of the other person would you like to know better?</source>
        <translation>3. Which métier of the other person would you like to know better?</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::PoleSection</name>
    <message>
        <source>A leaning</source>
        <translation>A leaning</translation>
    </message>
    <message>
        <source>Your first valley</source>
        <translation>Your first valley</translation>
    </message>
    <message>
        <source>Among your first valleys</source>
        <translation>Among your first valleys</translation>
    </message>
    <message>
        <source>Not far away</source>
        <translation>Not far away</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Shows the answers behind this valley</source>
        <translation>Shows the answers behind this valley</translation>
    </message>
    <message>
        <source>Because you chose:</source>
        <translation>Because you chose:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>You like this:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::QuizPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>See what is known so far</source>
        <translation>See what is known so far</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Puy %1 of %2: %3</source>
        <translation>Puy %1 of %2: %3</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · step %2 of %3</translation>
    </message>
    <message>
        <source>You answered “none of these”. You may change your mind.</source>
        <translation>You answered “none of these”. You may change your mind.</translation>
    </message>
    <message>
        <source>Touch what you would like best.</source>
        <translation>Touch what you would like best.</translation>
    </message>
    <message>
        <source>A second choice? Touch it. Or go on.</source>
        <translation>A second choice? Touch it. Or go on.</translation>
    </message>
    <message>
        <source>Two choices. Touch one again to take it back.</source>
        <translation>Two choices. Touch one again to take it back.</translation>
    </message>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>Question %1 of %2: %3</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Turn the sound off</translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation>Turn the sound on</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>Let things move</translation>
    </message>
    <message>
        <source>Let nothing move</source>
        <translation>Let nothing move</translation>
    </message>
    <message>
        <source>%1 · one answer to change</source>
        <translation>%1 · one answer to change</translation>
    </message>
    <message>
        <source>Your answer to: %1</source>
        <translation>Your answer to: %1</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>You chose no picture. Touch “Next”.</source>
        <translation>You chose no picture. Touch “Next”.</translation>
    </message>
    <message>
        <source>Touch 1 picture.</source>
        <translation>Touch 1 picture.</translation>
    </message>
    <message>
        <source>Good. Now touch “Next”. You can also touch 1 more picture.</source>
        <translation>Good. Now touch “Next”. You can also touch 1 more picture.</translation>
    </message>
    <message>
        <source>You chose 2 pictures. Touch “Next”.</source>
        <translation>You chose 2 pictures. Touch “Next”.</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::ResultTools</name>
    <message>
        <source>My answers</source>
        <translation>My answers</translation>
    </message>
    <message>
        <source>How this result is made</source>
        <translation>How this result is made</translation>
    </message>
    <message>
        <source>One page for my interview</source>
        <translation>One page for my interview</translation>
    </message>
    <message>
        <source>Compare with somebody</source>
        <translation>Compare with somebody</translation>
    </message>
    <message>
        <source>Keep this result</source>
        <translation>Keep this result</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::ResultsPage</name>
    <message>
        <source>The view from the summit</source>
        <translation>The view from the summit</translation>
    </message>
    <message>
        <source>Nothing to see yet.</source>
        <translation>Nothing to see yet.</translation>
    </message>
    <message>
        <source>From the summit you will see your valleys. The climb takes about eight minutes, and you may stop at any step.</source>
        <translation>From the summit you will see your valleys. The climb takes about eight minutes, and you may stop at any step.</translation>
    </message>
    <message>
        <source>The wider the band, the less is known.</source>
        <translation>The wider the band, the less is known.</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Further away</translation>
    </message>
    <message>
        <source>Other métiers that answer to what you chose.</source>
        <translation>Other métiers that answer to what you chose.</translation>
    </message>
    <message>
        <source>Put aside: %1</source>
        <translation>Put aside: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Start the climb</source>
        <translation>Start the climb</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Change my answers</translation>
    </message>
    <message>
        <source>Explore all métiers</source>
        <translation>Explore all métiers</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>My classeur</translation>
    </message>
    <message>
        <source>A large valley: your answers often speak for it. It says what you like, not what you can do. Touch a valley to walk into it.</source>
        <translation>A large valley: your answers often speak for it. It says what you like, not what you can do. Touch a valley to walk into it.</translation>
    </message>
    <message>
        <source>The %1 other questions</source>
        <translation>The %1 other questions</translation>
    </message>
    <message>
        <source>Here are métiers for you.</source>
        <translation>Here are métiers for you.</translation>
    </message>
    <message numerus="yes">
        <source>You answered %n question(s). The game looked at your answers.</source>
        <translation>
            <numerusform>You answered %n question. The game looked at your answers.</numerusform>
            <numerusform>You answered %n questions. The game looked at your answers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch a métier to read more. You can like other métiers too.</source>
        <translation>Touch a métier to read more. You can like other métiers too.</translation>
    </message>
    <message>
        <source>My results</source>
        <translation type="unfinished">My results</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::SummaryPage</name>
    <message>
        <source>One page for my interview</source>
        <translation>One page for my interview</translation>
    </message>
    <message>
        <source>No name is on it. Take it to a counsellor, and write on it.</source>
        <translation>No name is on it. Take it to a counsellor, and write on it.</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Print this page</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::WayPage</name>
    <message>
        <source>Which way up?</source>
        <translation>Which way up?</translation>
    </message>
    <message>
        <source>You may stop at any question. After the short way, you may answer the other questions too.</source>
        <translation>You may stop at any question. After the short way, you may answer the other questions too.</translation>
    </message>
    <message>
        <source>%1 questions, %2 to %3 minutes</source>
        <translation>%1 questions, %2 to %3 minutes</translation>
    </message>
    <message>
        <source>The whole climb</source>
        <translation>The whole climb</translation>
    </message>
    <message>
        <source>The short way</source>
        <translation>The short way</translation>
    </message>
    <message>
        <source>The short way is less sure: of 20 people, 1 to 3 more see first a valley that is not theirs.</source>
        <translation>The short way is less sure: of 20 people, 1 to 3 more see first a valley that is not theirs.</translation>
    </message>
</context>
<context>
    <name>belvedere::quiz::ui::WhyRow</name>
    <message>
        <source>Nothing here pleases me</source>
        <translation>Nothing here pleases me</translation>
    </message>
    <message>
        <source>I do not know these things</source>
        <translation>I do not know these things</translation>
    </message>
    <message>
        <source>I like all of them as much</source>
        <translation>I like all of them as much</translation>
    </message>
    <message>
        <source>The question is not clear</source>
        <translation>The question is not clear</translation>
    </message>
    <message>
        <source>None of these: why, if you like to say so?</source>
        <translation>None of these: why, if you like to say so?</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::RelaisCard</name>
    <message>
        <source>Shown on the map</source>
        <translation>Shown on the map</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::RelaisList</name>
    <message numerus="yes">
        <source>%n place(s). Say where you live to see the nearest first.</source>
        <translation>
            <numerusform>%n place. Say where you live to see how near it is.</numerusform>
            <numerusform>%n places. Say where you live to see the nearest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) within %1 km of %2</source>
        <translation>
            <numerusform>%n place within %1 km of %2</numerusform>
            <numerusform>%n places within %1 km of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s), the nearest to %1 first</source>
        <translation>
            <numerusform>%n place near %1</numerusform>
            <numerusform>%n places, the nearest to %1 first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody so near. Look a little farther.</source>
        <translation>There is nobody so near. Look a little farther.</translation>
    </message>
    <message>
        <source>There is nobody for what you chose.</source>
        <translation>There is nobody for what you chose.</translation>
    </message>
    <message>
        <source>Look within 60 km</source>
        <translation>Look within 60 km</translation>
    </message>
    <message>
        <source>Look however far</source>
        <translation>Look however far</translation>
    </message>
    <message>
        <source>Show those for everybody</source>
        <translation>Show those for everybody</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::RelaisOnePage</name>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Keep it in my classeur</source>
        <translation>Keep it in my classeur</translation>
    </message>
    <message>
        <source>It is in my classeur. Take it out.</source>
        <translation>It is in my classeur. Take it out.</translation>
    </message>
    <message>
        <source>This place is no longer in the list. Look for another one near it.</source>
        <translation>This place is no longer in the list. Look for another one near it.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Checked on %1</translation>
    </message>
    <message>
        <source>Reach them</source>
        <translation>Reach them</translation>
    </message>
    <message>
        <source>%1 from %2, as the crow flies</source>
        <translation>%1 from %2, as the crow flies</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Whom they receive</source>
        <translation>Whom they receive</translation>
    </message>
    <message>
        <source>Everybody.</source>
        <translation>Everybody.</translation>
    </message>
    <message>
        <source>Labelled by the public guidance service of the region (SPRO)</source>
        <translation>Labelled by the public guidance service of the region (SPRO)</translation>
    </message>
    <message>
        <source>Gives career advice for adults, free (CEP)</source>
        <translation>Gives career advice for adults, free (CEP)</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::RelaisPage</name>
    <message>
        <source>People who can help near home</source>
        <translation>People who can help near home</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>Show the map</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <source>The list cannot be read. Please tell the person in charge of the room.</source>
        <translation>The list cannot be read. Please tell the person in charge of the room.</translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::WishBar</name>
    <message>
        <source>Did you mean:</source>
        <translation>Did you mean:</translation>
    </message>
    <message>
        <source>Your commune or your postcode</source>
        <translation>Your commune or your postcode</translation>
    </message>
    <message>
        <source>No commune of that name. Try its postcode.</source>
        <translation>No commune of that name. Try its postcode.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Within %1 km</source>
        <translation>Within %1 km</translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, however far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::relais::ui::Words</name>
    <message>
        <source>about %1 km</source>
        <translation>about %1 km</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Open until %1</translation>
    </message>
    <message>
        <source>Closed. Opens at %1</source>
        <translation>Closed. Opens at %1</translation>
    </message>
    <message>
        <source>Closed. Opens on %1 at %2</source>
        <translation>Closed. Opens on %1 at %2</translation>
    </message>
    <message>
        <source>Public holiday: call before you go</source>
        <translation>Public holiday: call before you go</translation>
    </message>
    <message>
        <source>Hours not known: call before you go</source>
        <translation>Hours not known: call before you go</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::JoinPage</name>
    <message>
        <source>Join a class session</source>
        <translation>Join a class session</translation>
    </message>
    <message>
        <source>Code of the class</source>
        <translation>Code of the class</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Another one</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Write the code that the teacher shows: six letters and digits.</source>
        <translation>Write the code that the teacher shows: six letters and digits.</translation>
    </message>
    <message>
        <source>Your name in the class</source>
        <translation>Your name in the class</translation>
    </message>
    <message>
        <source>It is invented: nobody but those beside you knows that it is you. The teacher sees how far you are, never your answers with this name.</source>
        <translation>It is invented: nobody but those beside you knows that it is you. The teacher sees how far you are, never your answers with this name.</translation>
    </message>
    <message>
        <source>Looking for the class…</source>
        <translation>Looking for the class…</translation>
    </message>
    <message>
        <source>The code has six letters and digits, such as K7M 2PX. Look at the board once more.</source>
        <translation>The code has six letters and digits, such as K7M 2PX. Look at the board once more.</translation>
    </message>
    <message>
        <source>No class has this code. Look at the board once more, or ask the teacher.</source>
        <translation>No class has this code. Look at the board once more, or ask the teacher.</translation>
    </message>
    <message>
        <source>The class is full. Ask the teacher.</source>
        <translation>The class is full. Ask the teacher.</translation>
    </message>
    <message>
        <source>There is no line to the class at the moment. Try again, or tell the teacher. All the rest of Belvédère works.</source>
        <translation>There is no line to the class at the moment. Try again, or tell the teacher. All the rest of Belvédère works.</translation>
    </message>
    <message>
        <source>The teacher has closed this class for you. Speak with them.</source>
        <translation>The teacher has closed this class for you. Speak with them.</translation>
    </message>
    <message>
        <source>The class cannot be joined from here. Tell the teacher.</source>
        <translation>The class cannot be joined from here. Tell the teacher.</translation>
    </message>
    <message>
        <source>Yes, it is me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, I am someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal stopped while somebody was in this class here. If it was you, you go on where you were. If not, you begin under a name of your own, and see nothing of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are you %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::PausePage</name>
    <message>
        <source>Look at the teacher</source>
        <translation>Look at the teacher</translation>
    </message>
    <message>
        <source>Your screen waits. You go on where you were.</source>
        <translation>Your screen waits. You go on where you were.</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::SeanceBar</name>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>I need help</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>I am done</translation>
    </message>
    <message>
        <source>The class session</source>
        <translation>The class session</translation>
    </message>
    <message>
        <source> (%1 of %2)</source>
        <translation> (%1 of %2)</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Welcome, %1</translation>
    </message>
    <message>
        <source>The class begins soon. Look around meanwhile.</source>
        <translation>The class begins soon. Look around meanwhile.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>The teacher is coming</source>
        <translation>The teacher is coming</translation>
    </message>
    <message>
        <source>Touch once more when you need no more help</source>
        <translation>Touch once more when you need no more help</translation>
    </message>
    <message>
        <source>No line to the class: it comes back by itself. Go on.</source>
        <translation>No line to the class: it comes back by itself. Go on.</translation>
    </message>
    <message>
        <source>On its way to the teacher…</source>
        <translation>On its way to the teacher…</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Time is over</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Time left: %1</translation>
    </message>
    <message>
        <source>Show no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class sees what you show, under your invented name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::WordsPage</name>
    <message>
        <source>The class sees the words together, without names.</source>
        <translation>The class sees the words together, without names.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Word %1</translation>
    </message>
    <message>
        <source>My word</source>
        <translation>My word</translation>
    </message>
    <message>
        <source>Give my words</source>
        <translation>Give my words</translation>
    </message>
    <message>
        <source>Write one word at least.</source>
        <translation>Write one word at least.</translation>
    </message>
    <message>
        <source>Your words are given. You may still change them.</source>
        <translation>Your words are given. You may still change them.</translation>
    </message>
    <message>
        <source>Your words are on their way to the teacher. You may go on.</source>
        <translation>Your words are on their way to the teacher. You may go on.</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::ConsolePage</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Project: the code, the step and the picture of the class, without names</source>
        <translation>Project: the code, the step and the picture of the class, without names</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>End the session</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>+%1 min for this step</source>
        <translation>+%1 min for this step</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pause all</translation>
    </message>
    <message>
        <source>Put a fiche or a video on every screen</source>
        <translation>Put a fiche or a video on every screen</translation>
    </message>
    <message>
        <source>Nothing of that name. Try another word.</source>
        <translation>Nothing of that name. Try another word.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
    <message>
        <source>A class session</source>
        <translation>A class session</translation>
    </message>
    <message>
        <source>QR code of the class: %1</source>
        <translation>QR code of the class: %1</translation>
    </message>
    <message>
        <source>Code of the class</source>
        <translation>Code of the class</translation>
    </message>
    <message>
        <source>Code of the class: %1</source>
        <translation>Code of the class: %1</translation>
    </message>
    <message>
        <source>On their screen: “Join a class session”, then the code.</source>
        <translation>On their screen: “Join a class session”, then the code.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1</source>
        <translation>
            <numerusform>%n step, %1</numerusform>
            <numerusform>%n steps, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Not begun yet</translation>
    </message>
    <message>
        <source>Begin once all are here. Who comes later joins where the class is.</source>
        <translation>Begin once all are here. Who comes later joins where the class is.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>Let all go on</translation>
    </message>
    <message>
        <source>On every screen: %1</source>
        <translation>On every screen: %1</translation>
    </message>
    <message>
        <source>%1. %2, the step of now</source>
        <translation>%1. %2, the step of now</translation>
    </message>
    <message>
        <source>%1. %2, over. Go back to it</source>
        <translation>%1. %2, over. Go back to it</translation>
    </message>
    <message>
        <source>%1. %2. Go to it</source>
        <translation>%1. %2. Go to it</translation>
    </message>
    <message>
        <source>The class session is being opened…</source>
        <translation>The class session is being opened…</translation>
    </message>
    <message>
        <source>The line is cut. It comes back by itself; the pupils go on, and nothing of theirs is lost.</source>
        <translation>The line is cut. It comes back by itself; the pupils go on, and nothing of theirs is lost.</translation>
    </message>
    <message>
        <source>The server of classes refuses. Ask the administrator to check [seance] in the settings.</source>
        <translation>The server of classes refuses. Ask the administrator to check [seance] in the settings.</translation>
    </message>
    <message>
        <source>This class session is over.</source>
        <translation>This class session is over.</translation>
    </message>
    <message>
        <source>the time is over</source>
        <translation>the time is over</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>End the session for all? Each pupil keeps their own classeur; you get the picture of the class, without names.</source>
        <translation>End the session for all? Each pupil keeps their own classeur; you get the picture of the class, without names.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>No, go on</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Yes, end it</translation>
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
        <translation>A class session</translation>
    </message>
    <message>
        <source>This terminal does not know where classes meet: ask the administrator to fill [seance] in its settings. Scenarios can be written all the same.</source>
        <translation>This terminal does not know where classes meet: ask the administrator to fill [seance] in its settings. Scenarios can be written all the same.</translation>
    </message>
    <message>
        <source>A class session stands open on this terminal.</source>
        <translation>A class session stands open on this terminal.</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Take it up</translation>
    </message>
    <message>
        <source>Choose what the class will do. Each pupil joins with a code, under an invented name: nobody signs in.</source>
        <translation>Choose what the class will do. Each pupil joins with a code, under an invented name: nobody signs in.</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Ready to use</translation>
    </message>
    <message>
        <source>My scenarios</source>
        <translation>My scenarios</translation>
    </message>
    <message>
        <source>Write my own scenario</source>
        <translation>Write my own scenario</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Something is still to be chosen: %1</source>
        <translation>Something is still to be chosen: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Open the session</translation>
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
        <translation type="unfinished">Without a title</translation>
    </message>
    <message>
        <source>Begun, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
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
        <translation>My scenario</translation>
    </message>
    <message>
        <source>Title of the scenario</source>
        <translation>Title of the scenario</translation>
    </message>
    <message>
        <source>For whom, and what to prepare</source>
        <translation>For whom, and what to prepare</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save and open the session</source>
        <translation>Save and open the session</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), %1</source>
        <translation>
            <numerusform>%n step, %1</numerusform>
            <numerusform>%n steps, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Not yet: %1</translation>
    </message>
    <message>
        <source>Saved. It stands among “My scenarios”.</source>
        <translation>Saved. It stands among “My scenarios”.</translation>
    </message>
    <message>
        <source>It could not be saved on this terminal.</source>
        <translation>It could not be saved on this terminal.</translation>
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
        <translation>fewer than %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n pupil</numerusform>
            <numerusform>%n pupils</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than %1 pupils</source>
        <translation>fewer than %1 pupils</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First pôles of the class</source>
        <translation>First pôles of the class</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::ProjectionPage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Look at the teacher</source>
        <translation>Look at the teacher</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>On your screen, touch “Join a class session” and write this code.</source>
        <translation>On your screen, touch “Join a class session” and write this code.</translation>
    </message>
    <message>
        <source>The code of the class</source>
        <translation>The code of the class</translation>
    </message>
    <message>
        <source>Code of the class: %1</source>
        <translation>Code of the class: %1</translation>
    </message>
    <message>
        <source>QR code of the class: %1</source>
        <translation>QR code of the class: %1</translation>
    </message>
    <message>
        <source>Where we would like to go</source>
        <translation>Where we would like to go</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>Our words</translation>
    </message>
    <message>
        <source>%1 shows: %2</source>
        <translation>%1 shows: %2</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) here</source>
        <translation>
            <numerusform>%n pupil here</numerusform>
            <numerusform>%n pupils here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has(have) finished this step</source>
        <translation>
            <numerusform>%n has finished this step</numerusform>
            <numerusform>%n have finished this step</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Time left: %1</translation>
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
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Asks for help</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Has not moved for a while</source>
        <translation>Has not moved for a while</translation>
    </message>
    <message>
        <source>Has finished</source>
        <translation>Has finished</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::PupilList</name>
    <message>
        <source>Nobody is here yet. Show the code to the class.</source>
        <translation>Nobody is here yet. Show the code to the class.</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) here</source>
        <translation>
            <numerusform>%n pupil here</numerusform>
            <numerusform>%n pupils here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) for help</source>
        <translation>
            <numerusform>%n asks for help</numerusform>
            <numerusform>%n ask for help</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n has(have) finished</source>
        <translation>
            <numerusform>%n has finished</numerusform>
            <numerusform>%n have finished</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Put out of the class</source>
        <translation>Put out of the class</translation>
    </message>
    <message>
        <source>Put %1 out? They cannot come back to this class session.</source>
        <translation>Put %1 out? They cannot come back to this class session.</translation>
    </message>
    <message>
        <source>No, they stay</source>
        <translation>No, they stay</translation>
    </message>
    <message>
        <source>Yes, put out</source>
        <translation>Yes, put out</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::StepRow</name>
    <message>
        <source>Drag the step %1</source>
        <translation>Drag the step %1</translation>
    </message>
    <message>
        <source>Close the step %1</source>
        <translation>Close the step %1</translation>
    </message>
    <message>
        <source>Change the step %1</source>
        <translation>Change the step %1</translation>
    </message>
    <message>
        <source>Move the step %1 up</source>
        <translation>Move the step %1 up</translation>
    </message>
    <message>
        <source>Move the step %1 down</source>
        <translation>Move the step %1 down</translation>
    </message>
    <message>
        <source>Remove the step %1</source>
        <translation>Remove the step %1</translation>
    </message>
    <message>
        <source>Title, as the class sees it</source>
        <translation>Title, as the class sees it</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Title of the step</translation>
    </message>
    <message>
        <source>The question to which words are given</source>
        <translation>The question to which words are given</translation>
    </message>
    <message>
        <source>What is asked, in one or two sentences</source>
        <translation>What is asked, in one or two sentences</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
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
        <translation>Words</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>%1: fewer</source>
        <translation>%1: fewer</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: more</translation>
    </message>
    <message>
        <source>Which video</source>
        <translation>Which video</translation>
    </message>
    <message>
        <source>Which fiche</source>
        <translation>Which fiche</translation>
    </message>
    <message>
        <source>Nothing of that name. Try another word.</source>
        <translation>Nothing of that name. Try another word.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Step %1: %2</translation>
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
        <translation>The session is over. What this terminal keeps of it is sealed, names nobody, and vanishes on %1.</translation>
    </message>
    <message>
        <source>Took part: %1</source>
        <translation>Took part: %1</translation>
    </message>
    <message>
        <source>Print one page</source>
        <translation>Print one page</translation>
    </message>
    <message>
        <source>Take it as a PDF</source>
        <translation>Take it as a PDF</translation>
    </message>
    <message>
        <source>Take it as a table (CSV)</source>
        <translation>Take it as a table (CSV)</translation>
    </message>
    <message>
        <source>Erase it now</source>
        <translation>Erase it now</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Another session</translation>
    </message>
    <message>
        <source>Who finished each step</source>
        <translation>Who finished each step</translation>
    </message>
    <message>
        <source>First pôle of each pupil&apos;s valleys</source>
        <translation>First pôle of each pupil&apos;s valleys</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>What fewer than %1 pupils have in common is not counted, so that it points at nobody.</source>
        <translation>What fewer than %1 pupils have in common is not counted, so that it points at nobody.</translation>
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
        <translation>Steps: who finished</translation>
    </message>
    <message>
        <source>First pôle of each pupil&apos;s valleys</source>
        <translation>First pôle of each pupil&apos;s valleys</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>Words: %1</translation>
    </message>
    <message>
        <source>This page names nobody. What fewer than %1 pupils have in common is not counted.</source>
        <translation>This page names nobody. What fewer than %1 pupils have in common is not counted.</translation>
    </message>
</context>
<context>
    <name>belvedere::seance::ui::teacher::TeacherWords</name>
    <message>
        <source>The game</source>
        <translation>The game</translation>
    </message>
    <message>
        <source>The results of the game</source>
        <translation>The results of the game</translation>
    </message>
    <message>
        <source>Fiches of one&apos;s own choice</source>
        <translation>Fiches of one&apos;s own choice</translation>
    </message>
    <message>
        <source>One fiche, the same for all</source>
        <translation>One fiche, the same for all</translation>
    </message>
    <message>
        <source>One video, the same for all</source>
        <translation>One video, the same for all</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Talk, without a screen</source>
        <translation>Talk, without a screen</translation>
    </message>
    <message>
        <source>on the first page</source>
        <translation>on the first page</translation>
    </message>
    <message>
        <source>plays the game</source>
        <translation>plays the game</translation>
    </message>
    <message>
        <source>looks at the results</source>
        <translation>looks at the results</translation>
    </message>
    <message>
        <source>reads a fiche</source>
        <translation>reads a fiche</translation>
    </message>
    <message>
        <source>looks for a métier</source>
        <translation>looks for a métier</translation>
    </message>
    <message>
        <source>watches a video</source>
        <translation>watches a video</translation>
    </message>
    <message>
        <source>in the classeur</source>
        <translation>in the classeur</translation>
    </message>
    <message>
        <source>writes words</source>
        <translation>writes words</translation>
    </message>
    <message>
        <source>elsewhere on the terminal</source>
        <translation>elsewhere on the terminal</translation>
    </message>
    <message>
        <source>Give the scenario a title.</source>
        <translation>Give the scenario a title.</translation>
    </message>
    <message>
        <source>Add one step at least.</source>
        <translation>Add one step at least.</translation>
    </message>
    <message>
        <source>There are too many steps: %1 at most.</source>
        <translation>There are too many steps: %1 at most.</translation>
    </message>
    <message>
        <source>A text is too long: %1 characters for a title, %2 for what is said.</source>
        <translation>A text is too long: %1 characters for a title, %2 for what is said.</translation>
    </message>
    <message>
        <source>Give this step a title.</source>
        <translation>Give this step a title.</translation>
    </message>
    <message>
        <source>Choose which one all will see.</source>
        <translation>Choose which one all will see.</translation>
    </message>
    <message>
        <source>A number is too large or too small.</source>
        <translation>A number is too large or too small.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
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
        <translation>
            <numerusform>%n word of the class</numerusform>
            <numerusform>%n words of the class</numerusform>
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
        <translation>The page opens on your phone. You can share it from there.</translation>
    </message>
    <message>
        <source>The text is on your phone. You can copy it and share it.</source>
        <translation>The text is on your phone. You can copy it and share it.</translation>
    </message>
    <message>
        <source>It goes into your contacts.</source>
        <translation>It goes into your contacts.</translation>
    </message>
    <message>
        <source>Your phone writes the e-mail. You choose who receives it.</source>
        <translation>Your phone writes the e-mail. You choose who receives it.</translation>
    </message>
    <message>
        <source>Your phone writes the message. You choose who receives it.</source>
        <translation>Your phone writes the message. You choose who receives it.</translation>
    </message>
    <message>
        <source>%1 opens on your phone. You choose who sees it.</source>
        <translation>%1 opens on your phone. You choose who sees it.</translation>
    </message>
    <message>
        <source>1. Open the camera of your phone.
2. Hold it in front of the code.
3. Touch what appears.</source>
        <translation>1. Open the camera of your phone.
2. Hold it in front of the code.
3. Touch what appears.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>The page</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>My contacts</source>
        <translation>My contacts</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>On my phone</translation>
    </message>
    <message>
        <source>This is not on the terminal any more. Go back and choose something else.</source>
        <translation>This is not on the terminal any more. Go back and choose something else.</translation>
    </message>
    <message>
        <source>The terminal sends nothing, and keeps nothing of it. Nothing of yours is in the address.</source>
        <translation>The terminal sends nothing, and keeps nothing of it. Nothing of yours is in the address.</translation>
    </message>
    <message>
        <source>A code for your phone: %1, %2</source>
        <translation>A code for your phone: %1, %2</translation>
    </message>
    <message>
        <source>No phone? Write the address down: %1</source>
        <translation>No phone? Write the address down: %1</translation>
    </message>
    <message>
        <source>What the phone is given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Asking</name>
    <message>
        <source>Did you mean:</source>
        <translation>Did you mean:</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::AttractPage</name>
    <message>
        <source>Belvédère: touch the screen to begin</source>
        <translation>Belvédère: touch the screen to begin</translation>
    </message>
    <message>
        <source>See all the paths before choosing one.</source>
        <translation>See all the paths before choosing one.</translation>
    </message>
    <message>
        <source>Ten minutes to find métiers that suit you. No name, no account.</source>
        <translation>Ten minutes to find métiers that suit you. No name, no account.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Touch to begin</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Join a class session</source>
        <translation>Join a class session</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Classroom</name>
    <message>
        <source>A class session is open already. Take it up, and end it first.</source>
        <translation>A class session is open already. Take it up, and end it first.</translation>
    </message>
    <message>
        <source>This scenario is not whole yet. Change it, and choose what all will see.</source>
        <translation>This scenario is not whole yet. Change it, and choose what all will see.</translation>
    </message>
    <message>
        <source>The page could not be made. Try again.</source>
        <translation>The page could not be made. Try again.</translation>
    </message>
    <message>
        <source>It is there: %1</source>
        <translation>It is there: %1</translation>
    </message>
    <message>
        <source>Plug in a USB stick, then try again.</source>
        <translation>Plug in a USB stick, then try again.</translation>
    </message>
    <message>
        <source>It could not be written there. Try another stick.</source>
        <translation>It could not be written there. Try another stick.</translation>
    </message>
    <message>
        <source>The server of classes is not installed on this computer: add the packages “prosody” and “openssl”.</source>
        <translation>The server of classes is not installed on this computer: add the packages “prosody” and “openssl”.</translation>
    </message>
    <message>
        <source>The server of classes does not start on this computer. Start Belvédère again.</source>
        <translation>The server of classes does not start on this computer. Start Belvédère again.</translation>
    </message>
    <message>
        <source>The server of classes is starting. Try again in a moment.</source>
        <translation>The server of classes is starting. Try again in a moment.</translation>
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
        <translation>
            <numerusform>%n scenario came in.</numerusform>
            <numerusform>%n scenarios came in.</numerusform>
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
        <translation>Read comfortably</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>All the words</source>
        <translation>All the words</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Easy to read</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>They move</source>
        <translation>They move</translation>
    </message>
    <message>
        <source>They stay still</source>
        <translation>They stay still</translation>
    </message>
    <message>
        <source>At the end of your visit, all is as before for the next person.</source>
        <translation>At the end of your visit, all is as before for the next person.</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Countdown</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Yes, I go on</source>
        <translation>Yes, I go on</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>End my visit</translation>
    </message>
    <message numerus="yes">
        <source>The visit ends in %n second(s). What you did not keep is erased.</source>
        <translation>
            <numerusform>The visit ends in %n second. What you did not keep is erased.</numerusform>
            <numerusform>The visit ends in %n seconds. What you did not keep is erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::shell::DeclarationPage</name>
    <message>
        <source>Accessibility: partly compliant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal partly complies with the European standard EN 301 549 and, for the fiches, with the RGAA 4.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its authors tested it themselves, in November 2026. Nobody else has checked it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under “Languages, comfort”: four languages, larger text, high contrast, easy words, pictures that stay still, a voice that reads the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done by touch alone, or with a keyboard alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some videos have no subtitles, and none has an audio description. What is said can be read beside many of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that you bring are shown as pictures: the voice does not read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice does not read maps and charts: what they show stands beside them in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upright screen and a braille display were never tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stops you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the person in charge of the room: they give you the same in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may write to the Défenseur des droits. It is free, without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07. Telephone: 09 69 39 00 00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::shell::FindPage</name>
    <message>
        <source>Find help near you</source>
        <translation>Find help near you</translation>
    </message>
    <message>
        <source>This terminal knows nothing near here yet. Explore the métiers, or ask an adviser.</source>
        <translation>This terminal knows nothing near here yet. Explore the métiers, or ask an adviser.</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::HomePage</name>
    <message>
        <source>Where do you want to start?</source>
        <translation>Where do you want to start?</translation>
    </message>
    <message>
        <source>You may change at any moment.</source>
        <translation>You may change at any moment.</translation>
    </message>
    <message>
        <source>Climb the four puys. Find what suits you.</source>
        <translation>Climb the four puys. Find what suits you.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>Look at all the métiers, freely.</source>
        <translation>Look at all the métiers, freely.</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>My classeur</translation>
    </message>
    <message>
        <source>What you like goes here.</source>
        <translation>What you like goes here.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept.</source>
        <translation>
            <numerusform>%n thing kept.</numerusform>
            <numerusform>%n things kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find again</source>
        <translation>Find again</translation>
    </message>
    <message>
        <source>You have five words? Take up where you were.</source>
        <translation>You have five words? Take up where you were.</translation>
    </message>
    <message>
        <source>Find help near you</source>
        <translation>Find help near you</translation>
    </message>
    <message>
        <source>People to talk to, formations, your territory.</source>
        <translation>People to talk to, formations, your territory.</translation>
    </message>
    <message>
        <source>All %1 questions answered.</source>
        <translation>All %1 questions answered.</translation>
    </message>
    <message>
        <source>Question %1 of %2.</source>
        <translation>Question %1 of %2.</translation>
    </message>
    <message>
        <source>The view from the summit</source>
        <translation>The view from the summit</translation>
    </message>
    <message>
        <source>Take up the climb</source>
        <translation>Take up the climb</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Short videos: see how they work.</source>
        <translation>Short videos: see how they work.</translation>
    </message>
    <message>
        <source>Choose a picture.</source>
        <translation>Choose a picture.</translation>
    </message>
    <message>
        <source>I touch pictures. I see métiers for me.</source>
        <translation>I touch pictures. I see métiers for me.</translation>
    </message>
    <message>
        <source>I see all the métiers.</source>
        <translation>I see all the métiers.</translation>
    </message>
    <message>
        <source>I watch videos of métiers.</source>
        <translation>I watch videos of métiers.</translation>
    </message>
    <message>
        <source>I find a person who helps me.</source>
        <translation>I find a person who helps me.</translation>
    </message>
    <message>
        <source>I see what I keep.</source>
        <translation>I see what I keep.</translation>
    </message>
    <message>
        <source>I have 5 words. I find my classeur again.</source>
        <translation>I have 5 words. I find my classeur again.</translation>
    </message>
    <message>
        <source>Join a class session</source>
        <translation>Join a class session</translation>
    </message>
    <message>
        <source>Your teacher gives you a code of six characters.</source>
        <translation>Your teacher gives you a code of six characters.</translation>
    </message>
    <message>
        <source>I have a code from my teacher.</source>
        <translation>I have a code from my teacher.</translation>
    </message>
    <message>
        <source>Home. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My results</source>
        <translation type="unfinished">My results</translation>
    </message>
    <message>
        <source>I go on with the game</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::shell::ProblemPage</name>
    <message>
        <source>The content of the terminal is not there.</source>
        <translation>The content of the terminal is not there.</translation>
    </message>
    <message>
        <source>The content was made for a newer Belvédère.</source>
        <translation>The content was made for a newer Belvédère.</translation>
    </message>
    <message>
        <source>The content was made for an older Belvédère.</source>
        <translation>The content was made for an older Belvédère.</translation>
    </message>
    <message>
        <source>The content of the terminal cannot be read.</source>
        <translation>The content of the terminal cannot be read.</translation>
    </message>
    <message>
        <source>The content of the terminal is damaged.</source>
        <translation>The content of the terminal is damaged.</translation>
    </message>
    <message>
        <source>Belvédère takes a break</source>
        <translation>Belvédère takes a break</translation>
    </message>
    <message>
        <source>Please tell the person in charge of the room. Nothing of yours is lost.</source>
        <translation>Please tell the person in charge of the room. Nothing of yours is lost.</translation>
    </message>
    <message>
        <source>For the administrator: %1</source>
        <translation>For the administrator: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
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
        <translation type="unfinished">My question of %1</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Shell</name>
    <message>
        <source>People who can help</source>
        <translation>People who can help</translation>
    </message>
    <message>
        <source>A CIO, a mission locale… See them on the map, call them, go there.</source>
        <translation>A CIO, a mission locale… See them on the map, call them, go there.</translation>
    </message>
    <message>
        <source>My territory</source>
        <translation>My territory</translation>
    </message>
    <message>
        <source>Who recruits, what goes on, the open days.</source>
        <translation>Who recruits, what goes on, the open days.</translation>
    </message>
    <message>
        <source>Formations</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>What to study, and where.</source>
        <translation>What to study, and where.</translation>
    </message>
    <message>
        <source>The code was changed.</source>
        <translation>The code was changed.</translation>
    </message>
    <message>
        <source>Asking the server for a new content…</source>
        <translation>Asking the server for a new content…</translation>
    </message>
    <message>
        <source>The update did not work. See the journal below, then try again.</source>
        <translation>The update did not work. See the journal below, then try again.</translation>
    </message>
    <message>
        <source>A new content came. It is taken into use at once.</source>
        <translation>A new content came. It is taken into use at once.</translation>
    </message>
    <message>
        <source>The content is up to date.</source>
        <translation>The content is up to date.</translation>
    </message>
    <message>
        <source>Belvédère: a test page</source>
        <translation>Belvédère: a test page</translation>
    </message>
    <message>
        <source>If you can read this, the printer works. Accents: é è ç à œ.</source>
        <translation>If you can read this, the printer works. Accents: é è ç à œ.</translation>
    </message>
    <message>
        <source>A short music is played. You hear nothing? Look at the plug, the volume and the sound device of the system.</source>
        <translation>A short music is played. You hear nothing? Look at the plug, the volume and the sound device of the system.</translation>
    </message>
    <message>
        <source>The former content cannot be taken. The present one stays.</source>
        <translation>The former content cannot be taken. The present one stays.</translation>
    </message>
    <message>
        <source>The former content is in use again. This one will not come back; a newer one will.</source>
        <translation>The former content is in use again. This one will not come back; a newer one will.</translation>
    </message>
    <message>
        <source>The former content does not open. Update now.</source>
        <translation>The former content does not open. Update now.</translation>
    </message>
    <message>
        <source>Métiers that fit me, found on Belvédère</source>
        <translation>Métiers that fit me, found on Belvédère</translation>
    </message>
    <message>
        <source>My result of %1</source>
        <translation>My result of %1</translation>
    </message>
    <message>
        <source>Your result is in your classeur, with its answers.</source>
        <translation>Your result is in your classeur, with its answers.</translation>
    </message>
    <message>
        <source>Your classeur is full. Remove something first.</source>
        <translation>Your classeur is full. Remove something first.</translation>
    </message>
    <message>
        <source>The answers of this result cannot be read any more.</source>
        <translation>The answers of this result cannot be read any more.</translation>
    </message>
    <message>
        <source>My note of %1</source>
        <translation>My note of %1</translation>
    </message>
    <message>
        <source>This terminal cannot read aloud. Ask for help, or make the text larger.</source>
        <translation>This terminal cannot read aloud. Ask for help, or make the text larger.</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Ask a question</translation>
    </message>
    <message>
        <source>Write to an adviser. You choose how you are answered.</source>
        <translation>Write to an adviser. You choose how you are answered.</translation>
    </message>
    <message>
        <source>Talk to somebody</source>
        <translation>Talk to somebody</translation>
    </message>
    <message>
        <source>It is in your classeur.</source>
        <translation>It is in your classeur.</translation>
    </message>
    <message>
        <source>There is no room left in the classeur.</source>
        <translation>There is no room left in the classeur.</translation>
    </message>
    <message>
        <source>It is no PDF, picture or text: it cannot be opened here.</source>
        <translation>It is no PDF, picture or text: it cannot be opened here.</translation>
    </message>
    <message>
        <source>It could not be fetched. Ask for it to be sent again.</source>
        <translation>It could not be fetched. Ask for it to be sent again.</translation>
    </message>
    <message>
        <source>“%1” is on its way…</source>
        <translation>“%1” is on its way…</translation>
    </message>
    <message>
        <source>“%1” was sent.</source>
        <translation>“%1” was sent.</translation>
    </message>
    <message>
        <source>“%1” could not be sent. Try again.</source>
        <translation>“%1” could not be sent. Try again.</translation>
    </message>
    <message>
        <source>My question of %1</source>
        <translation>My question of %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Answer of %1</translation>
    </message>
    <message>
        <source>An answer has come. It is in your classeur.</source>
        <translation>An answer has come. It is in your classeur.</translation>
    </message>
    <message>
        <source>Your voice message is on its way…</source>
        <translation>Your voice message is on its way…</translation>
    </message>
    <message>
        <source>Your voice message was sent.</source>
        <translation>Your voice message was sent.</translation>
    </message>
    <message>
        <source>Your voice message could not be sent. Record it again, or write.</source>
        <translation>Your voice message could not be sent. Record it again, or write.</translation>
    </message>
    <message>
        <source>The class session is over. You may go on, and keep your classeur.</source>
        <translation>The class session is over. You may go on, and keep your classeur.</translation>
    </message>
    <message>
        <source>Show it to the class no more</source>
        <translation>Show it to the class no more</translation>
    </message>
    <message>
        <source>Show it to the class</source>
        <translation>Show it to the class</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>I ask a question. Somebody answers me.</source>
        <translation type="unfinished">I ask a question. Somebody answers me.</translation>
    </message>
    <message>
        <source>An adviser answers you, now or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under your invented name. You may take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my words no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my words to the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my wishes no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my wishes to the class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::shell::Signing</name>
    <message>
        <source>Back to my classeur</source>
        <translation>Back to my classeur</translation>
    </message>
    <message>
        <source>Put my classeur into my space</source>
        <translation>Put my classeur into my space</translation>
    </message>
    <message>
        <source>Add documents from my space</source>
        <translation>Add documents from my space</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::SpaceKeeping</name>
    <message>
        <source>My classeur</source>
        <translation>My classeur</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::StaffPage</name>
    <message>
        <source>Teachers and counsellors</source>
        <translation>Teachers and counsellors</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Take up the class session</source>
        <translation>Take up the class session</translation>
    </message>
    <message>
        <source>A class session</source>
        <translation>A class session</translation>
    </message>
    <message>
        <source>Each pupil at a terminal, with an invented name. You lead them step by step.</source>
        <translation>Each pupil at a terminal, with an invented name. You lead them step by step.</translation>
    </message>
    <message>
        <source>An interview</source>
        <translation>An interview</translation>
    </message>
    <message>
        <source>Beside a young person: a guide, notes of your own under your own sentence, a plan that they take away.</source>
        <translation>Beside a young person: a guide, notes of your own under your own sentence, a plan that they take away.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>Short lessons, step by step, and guides to print.</source>
        <translation>Short lessons, step by step, and guides to print.</translation>
    </message>
    <message>
        <source>For teachers and counsellors</source>
        <translation>For teachers and counsellors</translation>
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
        <translation>My classeur</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::TalkOfVisit</name>
    <message>
        <source>Somebody waits at the terminal %1.</source>
        <translation>Somebody waits at the terminal %1.</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Document: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Talk of %1</source>
        <translation>Talk of %1</translation>
    </message>
</context>
<context>
    <name>belvedere::shell::TopBar</name>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>End my visit</translation>
    </message>
    <message>
        <source>My classeur</source>
        <translation>My classeur</translation>
    </message>
    <message>
        <source>My classeur (%1)</source>
        <translation>My classeur (%1)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Languages, comfort</source>
        <translation>Languages, comfort</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Stop reading aloud</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>Read this page aloud</translation>
    </message>
    <message>
        <source>Home, Belvédère</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages, comfort of reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui</name>
    <message>
        <source>Your space has ended the session. Sign in again to go on.</source>
        <translation>Your space has ended the session. Sign in again to go on.</translation>
    </message>
    <message>
        <source>Your space is full. Make some room there, then try again.</source>
        <translation>Your space is full. Make some room there, then try again.</translation>
    </message>
    <message>
        <source>The file manifest.json of the folder Belvédère in your space cannot be read. Nothing was changed there.</source>
        <translation>The file manifest.json of the folder Belvédère in your space cannot be read. Nothing was changed there.</translation>
    </message>
    <message>
        <source>Your space was filled on a newer terminal. Nothing was changed there.</source>
        <translation>Your space was filled on a newer terminal. Nothing was changed there.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>The line to your space does not work just now. Try again a little later.</source>
        <translation>The line to your space does not work just now. Try again a little later.</translation>
    </message>
    <message>
        <source>Your space does not answer as it should. Try again a little later.</source>
        <translation>Your space does not answer as it should. Try again a little later.</translation>
    </message>
    <message>
        <source>Your classeur is in your space. Some documents are not there yet.</source>
        <translation>Your classeur is in your space. Some documents are not there yet.</translation>
    </message>
    <message>
        <source>Your classeur is not in your space.</source>
        <translation>Your classeur is not in your space.</translation>
    </message>
    <message>
        <source>Your classeur is in your space, in the folder Belvédère.</source>
        <translation>Your classeur is in your space, in the folder Belvédère.</translation>
    </message>
    <message>
        <source>You had changed it on another terminal: both are put together.</source>
        <translation>You had changed it on another terminal: both are put together.</translation>
    </message>
    <message>
        <source>You have changed this file: it stays as it is. Ours is beside it.</source>
        <translation>You have changed this file: it stays as it is. Ours is beside it.</translation>
    </message>
    <message>
        <source>You have changed this file: it stays in your space.</source>
        <translation>You have changed this file: it stays in your space.</translation>
    </message>
    <message>
        <source>This file is not in your space any more.</source>
        <translation>This file is not in your space any more.</translation>
    </message>
    <message>
        <source>Too large for your space.</source>
        <translation>Too large for your space.</translation>
    </message>
    <message>
        <source>There is no room left for it.</source>
        <translation>There is no room left for it.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Not sent yet.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>It could not be sent.</translation>
    </message>
    <message>
        <source>The line to your space does not work just now.</source>
        <translation>The line to your space does not work just now.</translation>
    </message>
    <message>
        <source>This folder is not in your space any more.</source>
        <translation>This folder is not in your space any more.</translation>
    </message>
    <message>
        <source>This folder has too many things to be shown here.</source>
        <translation>This folder has too many things to be shown here.</translation>
    </message>
    <message>
        <source>Too large: a document has 10 MB at most.</source>
        <translation>Too large: a document has 10 MB at most.</translation>
    </message>
    <message>
        <source>Your classeur has no room left for documents: 50 MB in all. Remove some first.</source>
        <translation>Your classeur has no room left for documents: 50 MB in all. Remove some first.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>This file is empty.</translation>
    </message>
    <message>
        <source>Your classeur takes PDF, text documents (ODT), pictures (PNG, JPEG) and plain text. This is something else.</source>
        <translation>Your classeur takes PDF, text documents (ODT), pictures (PNG, JPEG) and plain text. This is something else.</translation>
    </message>
    <message>
        <source>Your classeur is full. Remove something first.</source>
        <translation>Your classeur is full. Remove something first.</translation>
    </message>
    <message>
        <source>A document is too large for your space. Take it out of your classeur, or put your classeur on a USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui::EntryRow</name>
    <message>
        <source>Folder %1</source>
        <translation>Folder %1</translation>
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
        <translation>Add documents from my space</translation>
    </message>
    <message>
        <source>Back to my classeur</source>
        <translation>Back to my classeur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Add to my classeur</source>
        <translation>Add to my classeur</translation>
    </message>
    <message>
        <source>Your space is being opened…</source>
        <translation>Your space is being opened…</translation>
    </message>
    <message>
        <source>All my documents</source>
        <translation>All my documents</translation>
    </message>
    <message>
        <source>PDF, text documents (ODT), pictures and plain text, of 10 MB at most each.</source>
        <translation>PDF, text documents (ODT), pictures and plain text, of 10 MB at most each.</translation>
    </message>
    <message>
        <source>To the folder above</source>
        <translation>To the folder above</translation>
    </message>
    <message>
        <source>This folder has %1 more. Put what you want into a folder of its own.</source>
        <translation>This folder has %1 more. Put what you want into a folder of its own.</translation>
    </message>
    <message>
        <source>There is no document in your space yet.</source>
        <translation>There is no document in your space yet.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>This folder is empty.</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>Choose documents</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Your documents are coming into your classeur</source>
        <translation>Your documents are coming into your classeur</translation>
    </message>
    <message>
        <source>Documents that came</source>
        <translation>Documents that came</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Coming…</source>
        <translation>Coming…</translation>
    </message>
    <message>
        <source>In my classeur</source>
        <translation>In my classeur</translation>
    </message>
    <message>
        <source>It was in my classeur already</source>
        <translation>It was in my classeur already</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Not added</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are in your classeur.</source>
        <translation>
            <numerusform>%n document is in your classeur.</numerusform>
            <numerusform>%n documents are in your classeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>No document was added.</source>
        <translation>No document was added.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>%n could not be added.</numerusform>
            <numerusform>%n could not be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n documents</source>
        <translation>
            <numerusform>Add %n document</numerusform>
            <numerusform>Add %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui::SpacePage</name>
    <message>
        <source>Keep it in my space</source>
        <translation>Keep it in my space</translation>
    </message>
    <message>
        <source>Your classeur is on its way to your space…</source>
        <translation>Your classeur is on its way to your space…</translation>
    </message>
    <message>
        <source>Documents sent</source>
        <translation>Documents sent</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1 of %2 documents</source>
        <translation>%1 of %2 documents</translation>
    </message>
    <message>
        <source>Back to my classeur</source>
        <translation>Back to my classeur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>End my visit</translation>
    </message>
    <message numerus="yes">
        <source>You need not wait. It goes on when you leave this page. It goes on after your visit too, for %n minutes.</source>
        <translation>
            <numerusform>You need not wait. It goes on when you leave this page. It goes on after your visit too, for %n minute.</numerusform>
            <numerusform>You need not wait. It goes on when you leave this page. It goes on after your visit too, for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This terminal tries again by itself, after your visit too, for %n minutes.</source>
        <translation>
            <numerusform>This terminal tries again by itself, after your visit too, for %n minute.</numerusform>
            <numerusform>This terminal tries again by itself, after your visit too, for %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your five words open your classeur whatever happens.</source>
        <translation>Your five words open your classeur whatever happens.</translation>
    </message>
    <message>
        <source>Keep it with five words too: they open your classeur whatever happens.</source>
        <translation>Keep it with five words too: they open your classeur whatever happens.</translation>
    </message>
    <message>
        <source>Keep it with five words</source>
        <translation>Keep it with five words</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
</context>
<context>
    <name>belvedere::spaces::ui::StickPage</name>
    <message>
        <source>Put it on a USB stick</source>
        <translation>Put it on a USB stick</translation>
    </message>
    <message>
        <source>Plug your USB stick into the terminal. It appears here by itself. Nothing happens? This terminal may have no open socket: print your classeur instead.</source>
        <translation>Plug your USB stick into the terminal. It appears here by itself. Nothing happens? This terminal may have no open socket: print your classeur instead.</translation>
    </message>
    <message>
        <source>Your classeur and its documents go into a new folder. What is on your stick stays as it is.</source>
        <translation>Your classeur and its documents go into a new folder. What is on your stick stays as it is.</translation>
    </message>
    <message>
        <source>Copy onto “%1” (%2 free)</source>
        <translation>Copy onto “%1” (%2 free)</translation>
    </message>
    <message>
        <source>Your classeur goes onto your stick. Do not pull it out yet.</source>
        <translation>Your classeur goes onto your stick. Do not pull it out yet.</translation>
    </message>
    <message>
        <source>Documents copied</source>
        <translation>Documents copied</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Back to my classeur</source>
        <translation>Back to my classeur</translation>
    </message>
    <message>
        <source>End my visit</source>
        <translation>End my visit</translation>
    </message>
    <message>
        <source>Your classeur is on your stick, in the folder “%1”. You can pull it out.</source>
        <translation>Your classeur is on your stick, in the folder “%1”. You can pull it out.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents are not on this terminal, and so not on your stick.</source>
        <translation>
            <numerusform>%n document is not on this terminal, and so not on your stick.</numerusform>
            <numerusform>%n documents are not on this terminal, and so not on your stick.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your stick cannot be written to. Take another one, or print your classeur.</source>
        <translation>Your stick cannot be written to. Take another one, or print your classeur.</translation>
    </message>
    <message>
        <source>Your stick has no room left. Make some room on it, or take another one.</source>
        <translation>Your stick has no room left. Make some room on it, or take another one.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left on your stick.</source>
        <translation>Stopped. Nothing was left on your stick.</translation>
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
        <translation>Update the content now</translation>
    </message>
    <message>
        <source>Go back to the former content</source>
        <translation>Go back to the former content</translation>
    </message>
    <message>
        <source>Check the services</source>
        <translation>Check the services</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Print a test page</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Test the sound</translation>
    </message>
    <message>
        <source>Change the code</source>
        <translation>Change the code</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>This terminal</source>
        <translation>This terminal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>no name in the settings</source>
        <translation>no name in the settings</translation>
    </message>
    <message>
        <source>Belvédère</source>
        <translation>Belvédère</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1, Qt %2</source>
        <translation>%1, Qt %2</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>Running since</translation>
    </message>
    <message>
        <source>Visits since then</source>
        <translation>Visits since then</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 free of %2</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
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
        <translation>Digest</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Former content</source>
        <translation>Former content</translation>
    </message>
    <message>
        <source>kept: you can go back</source>
        <translation>kept: you can go back</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Videos kept</source>
        <translation>Videos kept</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Classeurs to send</source>
        <translation>Classeurs to send</translation>
    </message>
    <message>
        <source>none waits; %1 sent, %2 given up</source>
        <translation>none waits; %1 sent, %2 given up</translation>
    </message>
    <message>
        <source>%1 wait, the oldest for %2 min; %3 sent, %4 given up</source>
        <translation>%1 wait, the oldest for %2 min; %3 sent, %4 given up</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>The settings name no service: everything works on this terminal alone.</source>
        <translation>The settings name no service: everything works on this terminal alone.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Nothing to tell since the start.</source>
        <translation>Nothing to tell since the start.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warning: %1</translation>
    </message>
    <message>
        <source>Requests to send</source>
        <translation>Requests to send</translation>
    </message>
    <message>
        <source>%1 wait; %2 sent, %3 given up</source>
        <translation>%1 wait; %2 sent, %3 given up</translation>
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
        <translation>Change the code</translation>
    </message>
    <message>
        <source>For the person in charge of this terminal.</source>
        <translation>For the person in charge of this terminal.</translation>
    </message>
    <message>
        <source>The new code has 8 letters or digits at least.</source>
        <translation>The new code has 8 letters or digits at least.</translation>
    </message>
    <message>
        <source>Administrator&apos;s code</source>
        <translation>Administrator&apos;s code</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new code again.</source>
        <translation>The two are not the same. Type the new code again.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>The code cannot be written on this terminal. Look at the disk and at who may write to the data folder.</source>
        <translation>The code cannot be written on this terminal. Look at the disk and at who may write to the data folder.</translation>
    </message>
    <message>
        <source>No code was set on this terminal. On a console, run “belvedere --set-admin-code”.</source>
        <translation>No code was set on this terminal. On a console, run “belvedere --set-admin-code”.</translation>
    </message>
    <message>
        <source>This is not the code.</source>
        <translation>This is not the code.</translation>
    </message>
    <message>
        <source>This code is too short. Take 8 letters or digits at least.</source>
        <translation>This code is too short. Take 8 letters or digits at least.</translation>
    </message>
</context>
<context>
    <name>belvedere::terminal::ui::Words</name>
    <message>
        <source>the network or the server cannot be reached</source>
        <translation>the network or the server cannot be reached</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no answer in time</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>the proxy refuses</translation>
    </message>
    <message>
        <source>the server cannot prove who it is</source>
        <translation>the server cannot prove who it is</translation>
    </message>
    <message>
        <source>the clock of this terminal is wrong</source>
        <translation>the clock of this terminal is wrong</translation>
    </message>
    <message>
        <source>the network asks for a sign-in of its own</source>
        <translation>the network asks for a sign-in of its own</translation>
    </message>
    <message>
        <source>the server cannot serve just now</source>
        <translation>the server cannot serve just now</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>the disk cannot be written to</source>
        <translation>the disk cannot be written to</translation>
    </message>
    <message>
        <source>what came was refused</source>
        <translation>what came was refused</translation>
    </message>
    <message>
        <source>what came is too old</source>
        <translation>what came is too old</translation>
    </message>
    <message>
        <source>the line was cut</source>
        <translation>the line was cut</translation>
    </message>
    <message>
        <source>a file is not there</source>
        <translation>a file is not there</translation>
    </message>
    <message>
        <source>another answer than the one expected</source>
        <translation>another answer than the one expected</translation>
    </message>
    <message>
        <source>The kiosk does not run. Start its session again.</source>
        <translation>The kiosk does not run. Start its session again.</translation>
    </message>
    <message>
        <source>There is no content. Update now, or put a pack in place.</source>
        <translation>There is no content. Update now, or put a pack in place.</translation>
    </message>
    <message>
        <source>Less than 500 MB are free on the disk. Keep fewer videos, or make some room.</source>
        <translation>Less than 500 MB are free on the disk. Keep fewer videos, or make some room.</translation>
    </message>
    <message>
        <source>The content was not checked for two weeks. Look at the address of the updates and at the line.</source>
        <translation>The content was not checked for two weeks. Look at the address of the updates and at the line.</translation>
    </message>
    <message>
        <source>The last update did not work. See the journal below, then try again.</source>
        <translation>The last update did not work. See the journal below, then try again.</translation>
    </message>
    <message>
        <source>A classeur waits to be sent for more than eight hours. Look at the services.</source>
        <translation>A classeur waits to be sent for more than eight hours. Look at the services.</translation>
    </message>
    <message>
        <source>A service does not answer. The rest goes on without it.</source>
        <translation>A service does not answer. The rest goes on without it.</translation>
    </message>
    <message>
        <source>No administrator&apos;s code was set. On a console, run “belvedere --set-admin-code”.</source>
        <translation>No administrator&apos;s code was set. On a console, run “belvedere --set-admin-code”.</translation>
    </message>
    <message>
        <source>Updates of the content</source>
        <translation>Updates of the content</translation>
    </message>
    <message>
        <source>Classeurs of the region</source>
        <translation>Classeurs of the region</translation>
    </message>
    <message>
        <source>Signing in: %1</source>
        <translation>Signing in: %1</translation>
    </message>
    <message>
        <source>Documents: %1</source>
        <translation>Documents: %1</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>asked…</source>
        <translation>asked…</translation>
    </message>
    <message>
        <source>answers in %1 ms</source>
        <translation>answers in %1 ms</translation>
    </message>
    <message>
        <source>does not answer: %1</source>
        <translation>does not answer: %1</translation>
    </message>
    <message>
        <source>Off: the settings name no address.</source>
        <translation>Off: the settings name no address.</translation>
    </message>
    <message>
        <source>The last one did not work: %1.</source>
        <translation>The last one did not work: %1.</translation>
    </message>
    <message>
        <source>A new content waits for the end of the visit.</source>
        <translation>A new content waits for the end of the visit.</translation>
    </message>
    <message>
        <source>The server was never reached yet.</source>
        <translation>The server was never reached yet.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Checked on %1.</translation>
    </message>
    <message>
        <source>Talks with advisers</source>
        <translation>Talks with advisers</translation>
    </message>
    <message>
        <source>Class sessions</source>
        <translation>Class sessions</translation>
    </message>
    <message>
        <source>Requests for information</source>
        <translation>Requests for information</translation>
    </message>
    <message>
        <source>Counts for the region</source>
        <translation>Counts for the region</translation>
    </message>
</context>
<context>
    <name>belvedere::territoire::ui::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belvedere::territoire::ui::EventCard</name>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>It is over.</translation>
    </message>
    <message>
        <source>Keep %1 in my classeur</source>
        <translation>Keep %1 in my classeur</translation>
    </message>
    <message>
        <source>%1 is in my classeur. Take it out.</source>
        <translation>%1 is in my classeur. Take it out.</translation>
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
        <translation>Tension in %1: %2.</translation>
    </message>
    <message>
        <source>Published for: %1</source>
        <translation>Published for: %1</translation>
    </message>
    <message>
        <source>Read the fiche: %1</source>
        <translation>Read the fiche: %1</translation>
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
        <translation>%1. Opens my territory.</translation>
    </message>
</context>
<context>
    <name>belvedere::territoire::ui::TerritoirePage</name>
    <message>
        <source>My territory</source>
        <translation>My territory</translation>
    </message>
    <message>
        <source>This event is no longer known here.</source>
        <translation>This event is no longer known here.</translation>
    </message>
    <message>
        <source>What is known of the territory cannot be read.</source>
        <translation>What is known of the territory cannot be read.</translation>
    </message>
    <message>
        <source>My territory: %1</source>
        <translation>My territory: %1</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>This event</translation>
    </message>
    <message>
        <source>Next events</source>
        <translation>Next events</translation>
    </message>
    <message>
        <source>Pôles de compétitivité</source>
        <translation>Pôles de compétitivité</translation>
    </message>
    <message>
        <source>Companies, schools and laboratories that work together.</source>
        <translation>Companies, schools and laboratories that work together.</translation>
    </message>
    <message>
        <source>No pôle de compétitivité is known here.</source>
        <translation>No pôle de compétitivité is known here.</translation>
    </message>
    <message>
        <source>What is being prepared</source>
        <translation>What is being prepared</translation>
    </message>
    <message>
        <source>How the métiers of here may change.</source>
        <translation>How the métiers of here may change.</translation>
    </message>
    <message>
        <source>No note is known here.</source>
        <translation>No note is known here.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>The métiers that recruit</source>
        <translation>The métiers that recruit</translation>
    </message>
    <message>
        <source>No figure is known for this department.</source>
        <translation>No figure is known for this department.</translation>
    </message>
    <message>
        <source>What employers meant to recruit in %1. Where they find it hard, a job is often easier to find.</source>
        <translation>What employers meant to recruit in %1. Where they find it hard, a job is often easier to find.</translation>
    </message>
    <message>
        <source>Touch a bar to read the fiche.</source>
        <translation>Touch a bar to read the fiche.</translation>
    </message>
    <message>
        <source>From year to year</source>
        <translation>From year to year</translation>
    </message>
    <message>
        <source>Recruitment projects of the first three of them.</source>
        <translation>Recruitment projects of the first three of them.</translation>
    </message>
    <message>
        <source>No event is known here for now.</source>
        <translation>No event is known here for now.</translation>
    </message>
</context>
<context>
    <name>belvedere::training::ui::TrainingPage</name>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>%1 min, done</source>
        <translation>%1 min, done</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Print this guide</source>
        <translation>Print this guide</translation>
    </message>
    <message>
        <source>Print this guide: %1</source>
        <translation>Print this guide: %1</translation>
    </message>
    <message>
        <source>Lesson %1 of %2, %3 min</source>
        <translation>Lesson %1 of %2, %3 min</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Next lesson</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>All lessons</translation>
    </message>
    <message>
        <source>That is right. %1</source>
        <translation>That is right. %1</translation>
    </message>
    <message>
        <source>Not quite: “%1”. %2</source>
        <translation>Not quite: “%1”. %2</translation>
    </message>
    <message>
        <source>%1. %2, done</source>
        <translation>%1. %2, done</translation>
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
