<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>%Ln Gespräch</numerusform>
            <numerusform>%Ln Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls are in {0}.</source>
        <translation>
            <numerusform>%Ln Gespräch ist in {0}.</numerusform>
            <numerusform>%Ln Gespräche sind in {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls so far: from 10 on they are told in per cent.</source>
        <translation>
            <numerusform>%Ln Gespräch bisher: ab 10 stehen hier Prozente.</numerusform>
            <numerusform>%Ln Gespräche bisher: ab 10 stehen hier Prozente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls were added.</source>
        <translation>
            <numerusform>%Ln Gespräch kam hinzu.</numerusform>
            <numerusform>%Ln Gespräche kamen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls were here already and were left as they are.</source>
        <translation>
            <numerusform>%Ln Gespräch war schon da und blieb, wie es ist.</numerusform>
            <numerusform>%Ln Gespräche waren schon da und blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls were updated.</source>
        <translation>
            <numerusform>%Ln Gespräch wurde aktualisiert.</numerusform>
            <numerusform>%Ln Gespräche wurden aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled meetings were left out.</source>
        <translation>
            <numerusform>%Ln abgesagter Termin wurde ausgelassen.</numerusform>
            <numerusform>%Ln abgesagte Termine wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core questions</source>
        <translation>
            <numerusform>%Ln Kernfrage</numerusform>
            <numerusform>%Ln Kernfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core questions need about {0} min</source>
        <translation>
            <numerusform>%Ln Kernfrage braucht etwa {0} Min.</numerusform>
            <numerusform>%Ln Kernfragen brauchen etwa {0} Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of a whole day were left out.</source>
        <translation>
            <numerusform>%Ln ganztägiger Termin wurde ausgelassen.</numerusform>
            <numerusform>%Ln ganztägige Termine wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks</source>
        <translation>
            <numerusform>%Ln Marke</numerusform>
            <numerusform>%Ln Marken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes marked</source>
        <translation>
            <numerusform>%Ln Minute markiert</numerusform>
            <numerusform>%Ln Minuten markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next steps are due</source>
        <translation>
            <numerusform>%Ln nächster Schritt ist fällig</numerusform>
            <numerusform>%Ln nächste Schritte sind fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln optional</source>
        <translation>
            <numerusform>%Ln optional</numerusform>
            <numerusform>%Ln optional</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises open</source>
        <translation>
            <numerusform>%Ln Zusage offen</numerusform>
            <numerusform>%Ln Zusagen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions asked</source>
        <translation>
            <numerusform>%Ln Frage gestellt</numerusform>
            <numerusform>%Ln Fragen gestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions open</source>
        <translation>
            <numerusform>%Ln Frage offen</numerusform>
            <numerusform>%Ln Fragen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions were asked while a call ran</source>
        <translation>
            <numerusform>%Ln Frage wurde während eines Gesprächs gestellt</numerusform>
            <numerusform>%Ln Fragen wurden während der Gespräche gestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated meetings take too long to work out and were left out.</source>
        <translation>
            <numerusform>%Ln wiederkehrender Termin braucht zu lange und wurde ausgelassen.</numerusform>
            <numerusform>%Ln wiederkehrende Termine brauchen zu lange und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows had a date that cannot be read, and came without it.</source>
        <translation>
            <numerusform>%Ln Zeile hatte ein unlesbares Datum und kam ohne es.</numerusform>
            <numerusform>%Ln Zeilen hatten ein unlesbares Datum und kamen ohne es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows held nothing and were left out.</source>
        <translation>
            <numerusform>%Ln leere Zeile wurde ausgelassen.</numerusform>
            <numerusform>%Ln leere Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speakers</source>
        <translation>
            <numerusform>%Ln Sprecher</numerusform>
            <numerusform>%Ln Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps are in {0}.</source>
        <translation>
            <numerusform>%Ln Schritt steht in {0}.</numerusform>
            <numerusform>%Ln Schritte stehen in {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps have no date and were left out.</source>
        <translation>
            <numerusform>%Ln Schritt hat kein Datum und fehlt darin.</numerusform>
            <numerusform>%Ln Schritte haben kein Datum und fehlen darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(noch kein Text)</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Account: {0}</source>
        <translation>Firma: {0}</translation>
    </message>
    <message>
        <source>Add next step</source>
        <translation>Nächsten Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Agree a next step that they do by a day</source>
        <translation>Einen nächsten Schritt vereinbaren, den der Kunde bis zu einem Tag tut</translation>
    </message>
    <message>
        <source>All</source>
        <comment>period</comment>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln calls</source>
        <translation>
            <numerusform>%Ln Gespräch, also alle</numerusform>
            <numerusform>Alle %Ln Gespräche</numerusform>
        </translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>All with this account</source>
        <translation>Alles mit dieser Firma</translation>
    </message>
    <message>
        <source>All with {0}</source>
        <translation>Alles mit {0}</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask what is at stake if they don’t get there</source>
        <translation>Fragen, was auf dem Spiel steht, wenn das Ziel nicht erreicht wird</translation>
    </message>
    <message>
        <source>Ask: {0}</source>
        <translation>Fragen: {0}</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gestellt</translation>
    </message>
    <message>
        <source>Asked most often: {0} ({1}). Least often: {2} ({3}).</source>
        <translation>Am häufigsten gestellt: {0} ({1}). Am seltensten: {2} ({3}).</translation>
    </message>
    <message>
        <source>Attach transcript…</source>
        <translation>Transkript anhängen…</translation>
    </message>
    <message>
        <source>Back to the live call</source>
        <translation>Zurück zum laufenden Gespräch</translation>
    </message>
    <message>
        <source>Best outcome</source>
        <translation>Bestes Ergebnis</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>By third</source>
        <translation>Nach Dritteln</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Call after</source>
        <translation>Gespräch danach</translation>
    </message>
    <message>
        <source>Call after, with this account</source>
        <translation>Gespräch danach, mit dieser Firma</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Erneut anrufen</translation>
    </message>
    <message>
        <source>Call before</source>
        <translation>Gespräch davor</translation>
    </message>
    <message>
        <source>Call before, with this account</source>
        <translation>Gespräch davor, mit dieser Firma</translation>
    </message>
    <message>
        <source>CallGoal could not open your calls.</source>
        <translation>CallGoal konnte Ihre Gespräche nicht öffnen.</translation>
    </message>
    <message>
        <source>CallGoal file</source>
        <translation>CallGoal-Datei</translation>
    </message>
    <message>
        <source>CallGoal file (*.jsonl)</source>
        <translation>CallGoal-Datei (*.jsonl)</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>a count</comment>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Carry all over</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Carry that question over</source>
        <translation>Diese Frage übernehmen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the words	F2</source>
        <translation>Wortlaut ändern	F2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact: {0}</source>
        <translation>Kontakt: {0}</translation>
    </message>
    <message>
        <source>Continuation or no sale</source>
        <translation>Fortsetzung oder kein Abschluss</translation>
    </message>
    <message>
        <source>Copy recap</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Delete call</source>
        <translation>Gespräch löschen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete playbook</source>
        <translation>Leitfaden löschen</translation>
    </message>
    <message>
        <source>Delete question	Del</source>
        <translation>Frage löschen	Entf</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Ausgewähltes löschen</translation>
    </message>
    <message>
        <source>Deleted calls</source>
        <translation>Gelöschte Gespräche</translation>
    </message>
    <message>
        <source>Done, or not</source>
        <translation>Erledigt oder nicht</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Erledigt: {0}</translation>
    </message>
    <message>
        <source>Done: “{0}”. Ctrl+Z brings it back.</source>
        <translation>Erledigt: „{0}“. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Duplicate playbook</source>
        <translation>Leitfaden duplizieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit recap template…</source>
        <translation>Vorlage der Zusammenfassung…</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a call</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Escape closes this sheet.</source>
        <translation>Escape schließt diese Übersicht.</translation>
    </message>
    <message>
        <source>Everything, to be imported on another computer.</source>
        <translation>Alles, zum Importieren auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>Export playbook…</source>
        <translation>Leitfaden exportieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File note line…</source>
        <translation>Notizzeile zuordnen…</translation>
    </message>
    <message>
        <source>Find a command, call, account or playbook</source>
        <translation>Befehl, Gespräch, Firma oder Leitfaden finden</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles finden …</translation>
    </message>
    <message>
        <source>Find in all calls</source>
        <translation>In allen Gesprächen suchen</translation>
    </message>
    <message>
        <source>Finish wrap-up</source>
        <translation>Nachbereitung abschließen</translation>
    </message>
    <message numerus="yes">
        <source>Finished: done in {0} of %Ln calls.</source>
        <translation>
            <numerusform>Beendet: in {0} von %Ln Gespräch getan.</numerusform>
            <numerusform>Beendet: in {0} von %Ln Gesprächen getan.</numerusform>
        </translation>
    </message>
    <message>
        <source>First third</source>
        <translation>Erstes Drittel</translation>
    </message>
    <message>
        <source>Fold into the panel in a call</source>
        <translation>Im Gespräch zur Leiste falten</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>For a spreadsheet, HubSpot or Salesforce.</source>
        <translation>Für eine Tabelle, HubSpot oder Salesforce.</translation>
    </message>
    <message>
        <source>For any browser, in one file that loads nothing.</source>
        <translation>Für jeden Browser, in einer Datei, die nichts nachlädt.</translation>
    </message>
    <message>
        <source>For notes and wikis.</source>
        <translation>Für Notizen und Wikis.</translation>
    </message>
    <message>
        <source>For the tasks of HubSpot or Salesforce.</source>
        <translation>Für die Aufgaben von HubSpot oder Salesforce.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>From the search to its list</source>
        <translation>Von der Suche zu ihrer Liste</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to Call</source>
        <translation>Zu „Gespräch“</translation>
    </message>
    <message>
        <source>Go to Follow-ups</source>
        <translation>Zu „Wiedervorlage“</translation>
    </message>
    <message>
        <source>Go to Insights</source>
        <translation>Zur Auswertung</translation>
    </message>
    <message>
        <source>Go to Playbooks</source>
        <translation>Zu „Leitfäden“</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Zu „Rückblick“</translation>
    </message>
    <message>
        <source>Go to last time</source>
        <translation>Zum letzten Mal gehen</translation>
    </message>
    <message>
        <source>Go to the goal</source>
        <translation>Zum Ziel gehen</translation>
    </message>
    <message>
        <source>Go to the mark</source>
        <translation>Zur Marke gehen</translation>
    </message>
    <message>
        <source>Go to the row above or below</source>
        <translation>Zur Zeile darüber oder darunter</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation>Ziel: {0}</translation>
    </message>
    <message>
        <source>Have a goal that is ready before the call</source>
        <translation>Vor dem Gespräch ein Ziel haben, das steht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How often I ask each question</source>
        <translation>Wie oft ich jede Frage stelle</translation>
    </message>
    <message>
        <source>Id, so that nothing comes twice</source>
        <translation>Kennung, damit nichts doppelt kommt</translation>
    </message>
    <message>
        <source>Import playbook…</source>
        <translation>Leitfaden importieren …</translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln files…</source>
        <translation>
            <numerusform>%Ln Datei wird importiert…</numerusform>
            <numerusform>%Ln Dateien werden importiert…</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In last time</source>
        <translation>Unter „Letztes Mal“</translation>
    </message>
    <message>
        <source>In the lists of calls and playbooks</source>
        <translation>In den Listen der Gespräche und Leitfäden</translation>
    </message>
    <message>
        <source>In {0} these columns were left out: {1}.</source>
        <translation>In {0} wurden diese Spalten ausgelassen: {1}.</translation>
    </message>
    <message>
        <source>In {0} these columns were read: {1}.</source>
        <translation>In {0} wurden diese Spalten gelesen: {1}.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message numerus="yes">
        <source>It begins with your next call, for %Ln calls.</source>
        <translation>
            <numerusform>Es beginnt mit Ihrem nächsten Gespräch, %Ln Gespräch lang.</numerusform>
            <numerusform>Es beginnt mit Ihrem nächsten Gespräch, %Ln Gespräche lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep out of screen shares</source>
        <translation>Bei Bildschirmfreigaben verbergen</translation>
    </message>
    <message>
        <source>Keep the goal anyway</source>
        <translation>Ziel trotzdem behalten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Last third</source>
        <translation>Letztes Drittel</translation>
    </message>
    <message>
        <source>Least acceptable outcome</source>
        <translation>Mindestens annehmbares Ergebnis</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a column</comment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a date</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Mail recap</source>
        <translation>Zusammenfassung mailen</translation>
    </message>
    <message>
        <source>Mark this minute</source>
        <translation>Diese Minute markieren</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Marked minutes</source>
        <translation>Markierte Minuten</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Middle third</source>
        <translation>Mittleres Drittel</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Move answer to</source>
        <translation>Antwort verschieben zu</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Unten</translation>
    </message>
    <message>
        <source>Move it up or down</source>
        <translation>Nach oben oder unten verschieben</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Oben</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>New playbook</source>
        <translation>Neuer Leitfaden</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>No call has an outcome.</source>
        <translation>Kein Gespräch hat ein Ergebnis.</translation>
    </message>
    <message>
        <source>No call is live.</source>
        <translation>Kein Gespräch läuft.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No next step because</source>
        <translation>Kein nächster Schritt, weil</translation>
    </message>
    <message>
        <source>No playbook</source>
        <translation>Kein Leitfaden</translation>
    </message>
    <message>
        <source>No question stood in a call.</source>
        <translation>In keinem Gespräch stand eine Frage.</translation>
    </message>
    <message>
        <source>No question was asked while a call ran.</source>
        <translation>Keine Frage wurde während eines Gesprächs gestellt.</translation>
    </message>
    <message>
        <source>Not qualified</source>
        <translation>Nicht qualifiziert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Nothing is left to tick.</source>
        <translation>Es gibt nichts mehr abzuhaken.</translation>
    </message>
    <message>
        <source>Nothing is marked in this call.</source>
        <translation>In diesem Gespräch ist nichts markiert.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>On a follow-up</source>
        <translation>In der Wiedervorlage</translation>
    </message>
    <message>
        <source>On a mark</source>
        <translation>Auf einer Marke</translation>
    </message>
    <message>
        <source>On a next step</source>
        <translation>Auf einem nächsten Schritt</translation>
    </message>
    <message>
        <source>On a question</source>
        <translation>Auf einer Frage</translation>
    </message>
    <message>
        <source>One thing to do differently</source>
        <translation>Nächstes Mal anders machen</translation>
    </message>
    <message>
        <source>Open its call</source>
        <translation>Sein Gespräch öffnen</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Ausgewähltes öffnen</translation>
    </message>
    <message>
        <source>Order or advance</source>
        <translation>Auftrag oder Fortschritt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome by month</source>
        <translation>Ergebnis nach Monaten</translation>
    </message>
    <message>
        <source>Outcome by quarter</source>
        <translation>Ergebnis nach Quartalen</translation>
    </message>
    <message>
        <source>Outcome by week</source>
        <translation>Ergebnis nach Wochen</translation>
    </message>
    <message>
        <source>Outcome by year</source>
        <translation>Ergebnis nach Jahren</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page above</source>
        <translation>Seite darüber</translation>
    </message>
    <message>
        <source>Page below</source>
        <translation>Seite darunter</translation>
    </message>
    <message>
        <source>Paste playbook</source>
        <translation>Leitfaden einfügen</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Leitfäden</translation>
    </message>
    <message>
        <source>Promised, or not</source>
        <translation>Zugesagt oder nicht</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Wegräumen</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Qualified or not</source>
        <translation>Qualifiziert oder nicht</translation>
    </message>
    <message>
        <source>Qualified: not known</source>
        <translation>Qualifiziert: noch offen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Read the call of {0}</source>
        <translation>Gespräch vom {0} lesen</translation>
    </message>
    <message>
        <source>Read the whole call</source>
        <translation>Das ganze Gespräch lesen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <translation>Wiederholen: {0}</translation>
    </message>
    <message>
        <source>Remove transcript</source>
        <translation>Transkript entfernen</translation>
    </message>
    <message>
        <source>Restore call</source>
        <translation>Gespräch wiederherstellen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Reword it</source>
        <translation>Umformulieren</translation>
    </message>
    <message>
        <source>Rewrite the goal with me</source>
        <translation>Ziel gemeinsam neu schreiben</translation>
    </message>
    <message>
        <source>Right resource</source>
        <translation>Die Richtigen</translation>
    </message>
    <message>
        <source>Save follow-ups as calendar…</source>
        <translation>Wiedervorlage als Kalender speichern …</translation>
    </message>
    <message>
        <source>Save it as a calendar file</source>
        <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Say why it was marked</source>
        <translation>Sagen, warum markiert wurde</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Start or resume call</source>
        <translation>Gespräch beginnen oder fortsetzen</translation>
    </message>
    <message>
        <source>Start unplanned call</source>
        <translation>Ungeplantes Gespräch beginnen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Stay on top</source>
        <translation>Im Vordergrund</translation>
    </message>
    <message>
        <source>Switch playbook…</source>
        <translation>Leitfaden wechseln…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Table of calls</source>
        <translation>Tabelle der Gespräche</translation>
    </message>
    <message>
        <source>Table of next steps</source>
        <translation>Tabelle der nächsten Schritte</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln calls that are listed</source>
        <translation>
            <numerusform>%Ln Gespräch der Liste</numerusform>
            <numerusform>Die %Ln Gespräche der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates in {0} can be read in two ways; the day was taken to stand first.</source>
        <translation>Die Daten in {0} lassen sich auf zwei Arten lesen; der Tag gilt als erste Zahl.</translation>
    </message>
    <message>
        <source>The open next steps that have a date, as events.</source>
        <translation>Die offenen nächsten Schritte mit Datum, als Termine.</translation>
    </message>
    <message>
        <source>The time zone {0} is not known; its times were taken for local ones.</source>
        <translation>Die Zeitzone {0} ist unbekannt; ihre Zeiten gelten als hiesige.</translation>
    </message>
    <message>
        <source>The window manager decides. Most of them do it.</source>
        <translation>Darüber entscheidet die Fensterverwaltung. Die meisten tun es.</translation>
    </message>
    <message>
        <source>There is no earlier call with this account.</source>
        <translation>Mit dieser Firma gibt es kein früheres Gespräch.</translation>
    </message>
    <message>
        <source>There is no other call with this account on that side.</source>
        <translation>Auf dieser Seite gibt es kein weiteres Gespräch mit dieser Firma.</translation>
    </message>
    <message>
        <source>There was no call to import.</source>
        <translation>Es gab kein Gespräch zu importieren.</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Third of the call</source>
        <translation>Drittel des Gesprächs</translation>
    </message>
    <message>
        <source>This call had no goal.</source>
        <translation>Dieses Gespräch hatte kein Ziel.</translation>
    </message>
    <message>
        <source>This call has no account.</source>
        <translation>Dieses Gespräch hat keine Firma.</translation>
    </message>
    <message>
        <source>This needs Windows 10, version 2004. Share one window, not the screen.</source>
        <translation>Das braucht Windows 10, Version 2004. Geben Sie ein Fenster frei, nicht den Bildschirm.</translation>
    </message>
    <message>
        <source>This system has no way to do it. Share one window, not the screen.</source>
        <translation>Dieses System kann das nicht. Geben Sie ein Fenster frei, nicht den Bildschirm.</translation>
    </message>
    <message>
        <source>This system may ignore it.</source>
        <translation>Dieses System beachtet es vielleicht nicht.</translation>
    </message>
    <message>
        <source>Tick it, or take the tick back</source>
        <translation>Abhaken oder den Haken zurücknehmen</translation>
    </message>
    <message>
        <source>Tick question {0}</source>
        <translation>Frage {0} abhaken</translation>
    </message>
    <message>
        <source>Tick that question</source>
        <translation>Diese Frage abhaken</translation>
    </message>
    <message>
        <source>Tick the next question</source>
        <translation>Die nächste Frage abhaken</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Title, into the notes</source>
        <translation>Titel, in die Notizen</translation>
    </message>
    <message>
        <source>To print or to send, each call on pages of its own.</source>
        <translation>Zum Drucken oder Senden, jedes Gespräch auf eigenen Seiten.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Under Wayland no app can ask for this. The window&apos;s own menu can: Alt+Space, then “Always on Top” or “Keep Above Others”.</source>
        <translation>Unter Wayland kann kein Programm darum bitten. Das Menü des Fensters kann es: Alt+Leertaste, dann „Immer im Vordergrund“.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Untitled call</source>
        <translation>Gespräch ohne Titel</translation>
    </message>
    <message>
        <source>Untitled playbook</source>
        <translation>Leitfaden ohne Titel</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>When in the call I ask</source>
        <translation>Wann im Gespräch ich frage</translation>
    </message>
    <message>
        <source>When the next step is due</source>
        <translation>Wann der nächste Schritt fällig ist</translation>
    </message>
    <message>
        <source>Who does the next step</source>
        <translation>Wer den nächsten Schritt macht</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Wer gesprochen hat</translation>
    </message>
    <message>
        <source>Why there is no next step</source>
        <translation>Warum es keinen nächsten Schritt gibt</translation>
    </message>
    <message>
        <source>Windows does this, but not over other windows that stay on top.</source>
        <translation>Windows tut das, aber nicht über anderen Fenstern, die im Vordergrund bleiben.</translation>
    </message>
    <message>
        <source>Windows leaves the window out where the sharing program lets it. Look at your share once. To be sure, share one window, not the screen.</source>
        <translation>Windows lässt das Fenster weg, wo das Programm für die Freigabe es erlaubt. Prüfen Sie Ihre Freigabe einmal. Sicher ist es, ein Fenster freizugeben, nicht den Bildschirm.</translation>
    </message>
    <message>
        <source>With open steps</source>
        <translation>Mit offenen Schritten</translation>
    </message>
    <message>
        <source>Wrap up call</source>
        <translation>Gespräch nachbereiten</translation>
    </message>
    <message>
        <source>Write its answer</source>
        <translation>Ihre Antwort schreiben</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Your calls as they were before are kept in {0}.</source>
        <translation>Ihre Gespräche, wie sie vorher waren, liegen in {0}.</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>etwa {0} Min.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>asked in {0} of %Ln calls</source>
        <translation>
            <numerusform>gestellt in {0} von %Ln Gespräch</numerusform>
            <numerusform>gestellt in {0} von %Ln Gesprächen</numerusform>
        </translation>
    </message>
    <message>
        <source>asked {0}</source>
        <translation>gestellt {0}</translation>
    </message>
    <message>
        <source>asked, and they do not know</source>
        <translation>gefragt, der Kunde weiß es nicht</translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation>gefragt, unbekannt</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>by third of the call {0}, {1}, {2}</source>
        <translation>nach Dritteln des Gesprächs {0}, {1}, {2}</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>übernommen</translation>
    </message>
    <message numerus="yes">
        <source>carry over questions</source>
        <translation>
            <numerusform>Frage übernehmen</numerusform>
            <numerusform>Fragen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a call first</source>
        <translation>zuerst ein Gespräch auswählen</translation>
    </message>
    <message>
        <source>choose a deleted call first</source>
        <translation>zuerst ein gelöschtes Gespräch auswählen</translation>
    </message>
    <message>
        <source>choose a playbook first</source>
        <translation>zuerst einen Leitfaden auswählen</translation>
    </message>
    <message>
        <source>choose a playbook of your own first</source>
        <translation>zuerst einen eigenen Leitfaden auswählen</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>continuation</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <comment>a day</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd, MMM d, yyyy</source>
        <comment>a day</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>done {0}</source>
        <translation>erledigt {0}</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>fällig {0}</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln gaps</source>
        <translation>
            <numerusform>aus %Ln Abstand</numerusform>
            <numerusform>aus %Ln Abständen</numerusform>
        </translation>
    </message>
    <message>
        <source>implied</source>
        <translation>angedeutet</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>key issue</source>
        <translation>Kernthema</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>live</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>macOS 15 and newer may ignore this. Share one window, not the screen.</source>
        <translation>macOS 15 und neuer beachtet das vielleicht nicht. Geben Sie ein Fenster frei, nicht den Bildschirm.</translation>
    </message>
    <message>
        <source>macOS shows nothing over an app in full screen: keep the call in a window.</source>
        <translation>macOS zeigt nichts über einer App im Vollbild: Lassen Sie das Videogespräch in einem Fenster.</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no call is live</source>
        <translation>kein Gespräch läuft</translation>
    </message>
    <message>
        <source>no call is wrapped up</source>
        <translation>kein Gespräch wird nachbereitet</translation>
    </message>
    <message>
        <source>no call to start</source>
        <translation>kein Gespräch zum Starten</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no sale</source>
        <translation>kein Abschluss</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>nichts zu wiederholen</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>Einwand</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln calls</source>
        <translation>
            <numerusform>von %Ln Gespräch</numerusform>
            <numerusform>von %Ln Gesprächen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of {0} out of %Ln calls</source>
        <translation>
            <numerusform>von {0} aus %Ln Gespräch</numerusform>
            <numerusform>von {0} aus %Ln Gesprächen</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>open a call first</source>
        <translation>zuerst ein Gespräch öffnen</translation>
    </message>
    <message>
        <source>open an ended call first</source>
        <translation>zuerst ein beendetes Gespräch öffnen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>playbook</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>promised {0}</source>
        <translation>zugesagt {0}</translation>
    </message>
    <message>
        <source>read a call with a transcript first</source>
        <translation>zuerst ein Gespräch mit Transkript lesen</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>skipped on purpose</source>
        <translation>absichtlich ausgelassen</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>type next step</source>
        <translation>nächsten Schritt schreiben</translation>
    </message>
    <message>
        <source>type question</source>
        <translation>Frage schreiben</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unvollendet</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>without an outcome</source>
        <translation>ohne Ergebnis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you planned {0}</source>
        <translation>geplant sind {0}</translation>
    </message>
    <message>
        <source>{0} (gone)</source>
        <translation>{0} (nicht mehr da)</translation>
    </message>
    <message>
        <source>{0} as a table</source>
        <translation>{0} als Tabelle</translation>
    </message>
    <message>
        <source>{0} days against the period before</source>
        <translation>{0} Tage gegenüber dem Zeitraum davor</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 and was read as Windows-1252.</source>
        <translation>{0} ist nicht UTF-8 und wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} Min.</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>noch {0} Min.</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln calls</source>
        <translation>
            <numerusform>{0} von %Ln Gespräch</numerusform>
            <numerusform>{0} von %Ln Gesprächen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln calls took the sale forward</source>
        <translation>
            <numerusform>{0} von %Ln Gespräch brachte den Verkauf voran</numerusform>
            <numerusform>{0} von %Ln Gesprächen brachten den Verkauf voran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln questions asked</source>
        <translation>
            <numerusform>{0} von %Ln Frage gestellt</numerusform>
            <numerusform>{0} von %Ln Fragen gestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} asked</source>
        <translation>{0} von {1} gestellt</translation>
    </message>
    <message>
        <source>{0} points against the period before</source>
        <translation>{0} Punkte gegenüber dem Zeitraum davor</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <comment>from one day or month to another</comment>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} →</source>
        <translation>{0} →</translation>
    </message>
    <message>
        <source>{0}%</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0}, done in {1}</source>
        <comment>calls so far; in how many it was done</comment>
        <translation>{0}, getan in {1}</translation>
    </message>
    <message>
        <source>{0}: done. Open the call</source>
        <translation>{0}: getan. Gespräch öffnen</translation>
    </message>
    <message>
        <source>{0}: no call with an outcome</source>
        <translation>{0}: kein Gespräch mit Ergebnis</translation>
    </message>
    <message>
        <source>{0}: not done. Open the call</source>
        <translation>{0}: nicht getan. Gespräch öffnen</translation>
    </message>
    <message numerus="yes">
        <source>{0}: {1} of %Ln questions</source>
        <translation>
            <numerusform>{0}: {1} von %Ln Frage</numerusform>
            <numerusform>{0}: {1} von %Ln Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>← {0}</source>
        <translation>← {0}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Escape)</source>
        <translation>Zurück (Escape)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Calls with this account, newest first</source>
        <translation>Gespräche mit dieser Firma, neueste zuerst</translation>
    </message>
    <message>
        <source>No question has an answer yet.</source>
        <translation>Noch keine Frage ist beantwortet.</translation>
    </message>
    <message>
        <source>Open and answered</source>
        <translation>Offenes und Antworten</translation>
    </message>
    <message>
        <source>THEY HAVE TO</source>
        <translation>DER KUNDE MUSS</translation>
    </message>
    <message>
        <source>The answers to more questions are in the calls.</source>
        <translation>Antworten auf weitere Fragen stehen in den Gesprächen.</translation>
    </message>
    <message>
        <source>WE HAVE TO</source>
        <translation>WIR MÜSSEN</translation>
    </message>
    <message>
        <source>WHAT THEY ANSWERED</source>
        <translation>WAS DER KUNDE GEANTWORTET HAT</translation>
    </message>
    <message>
        <source>What is open, and what was answered</source>
        <translation>Was offen ist, und was geantwortet wurde</translation>
    </message>
</context>
<context>
    <name>AgreedCard</name>
    <message>
        <source>Add a next step: who, what, by when</source>
        <translation>Nächsten Schritt hinzufügen: wer, was, bis wann</translation>
    </message>
    <message>
        <source>Add: “Dana: pilot date by Fri”</source>
        <translation>Hinzufügen: „Dana nennt den Pilottermin“</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mein Team</translation>
    </message>
    <message>
        <source>My team, names with commas between them</source>
        <translation>Mein Team, Namen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>Nichts wurde zugesagt.</translation>
    </message>
    <message>
        <source>Nothing was promised. What happens next, and by when? Or say below why there is no next step.</source>
        <translation>Nichts wurde zugesagt. Was geschieht als Nächstes, und bis wann? Oder sagen Sie unten, warum es keinen nächsten Schritt gibt.</translation>
    </message>
    <message>
        <source>Only your own side promised something, so this call is a continuation.</source>
        <translation>Nur Ihre eigene Seite hat etwas zugesagt, also ist dieses Gespräch eine Fortsetzung.</translation>
    </message>
    <message>
        <source>Priya, Tom: what they promise is ours</source>
        <translation>Priya, Tom: was sie zusagen, ist unsere Sache</translation>
    </message>
    <message>
        <source>They promised nothing, so this call is a continuation.</source>
        <translation>Der Kunde hat nichts zugesagt, also ist dieses Gespräch eine Fortsetzung.</translation>
    </message>
    <message>
        <source>They promised something by a date, so this call is an advance. If only you had promised, it would be a continuation.</source>
        <translation>Der Kunde hat etwas bis zu einem Datum zugesagt, also ist dieses Gespräch ein Fortschritt. Hätten nur Sie zugesagt, wäre es eine Fortsetzung.</translation>
    </message>
    <message>
        <source>They promised something, but by no date, so this call is a continuation.</source>
        <translation>Der Kunde hat etwas zugesagt, aber ohne Datum, also ist dieses Gespräch eine Fortsetzung.</translation>
    </message>
    <message>
        <source>They promised the step that is added here</source>
        <translation>Der Kunde hat den Schritt zugesagt, der hier hinzukommt</translation>
    </message>
    <message>
        <source>WHAT DID THEY AGREE TO?</source>
        <translation>WAS WURDE VEREINBART?</translation>
    </message>
    <message>
        <source>You said so yourself. Click it again to let the promises decide.</source>
        <translation>Das haben Sie selbst gewählt. Ein weiterer Klick lässt die Zusagen entscheiden.</translation>
    </message>
    <message>
        <source>they promised</source>
        <translation>Kunde sagt zu</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Answer, in their words</source>
        <translation>Antwort, in den Worten des Kunden</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In den Worten des Kunden</translation>
    </message>
    <message>
        <source>More for this question</source>
        <translation>Mehr zu dieser Frage</translation>
    </message>
    <message>
        <source>Probe: {0}</source>
        <translation>Nachhaken: {0}</translation>
    </message>
    <message>
        <source>ask it after all</source>
        <translation>doch stellen</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>angedeutet</translation>
    </message>
    <message>
        <source>skip on purpose</source>
        <translation>absichtlich auslassen</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>★ key issue</source>
        <translation>★ Kernthema</translation>
    </message>
    <message>
        <source>☆ key issue</source>
        <translation>☆ Kernthema</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Attach a transcript</source>
        <translation>Transkript anhängen</translation>
    </message>
    <message>
        <source>Attached {0}. Ctrl+Z takes it off again.</source>
        <translation>{0} angehängt. Strg+Z nimmt es wieder weg.</translation>
    </message>
    <message>
        <source>The transcript was taken off. Ctrl+Z brings it back.</source>
        <translation>Das Transkript wurde entfernt. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Transcripts (*.vtt *.srt *.txt *.md)</source>
        <translation>Transkripte (*.vtt *.srt *.txt *.md)</translation>
    </message>
</context>
<context>
    <name>CalendarSaving</name>
    <message>
        <source>A calendar needs a date, and none of these steps has one.</source>
        <translation>Ein Kalender braucht ein Datum, und keiner dieser Schritte hat eines.</translation>
    </message>
    <message>
        <source>Account: {0}</source>
        <translation>Firma: {0}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Contact: {0}</source>
        <translation>Kontakt: {0}</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation>Ziel: {0}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>CallActs</name>
    <message>
        <source>choose outcome</source>
        <translation>Ergebnis wählen</translation>
    </message>
    <message>
        <source>end call</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>judge goal</source>
        <translation>Ziel beurteilen</translation>
    </message>
    <message>
        <source>judge qualified</source>
        <translation>Qualifizierung beurteilen</translation>
    </message>
    <message>
        <source>judge right resource</source>
        <translation>beurteilen, ob wir die Richtigen sind</translation>
    </message>
    <message>
        <source>new call</source>
        <translation>neues Gespräch</translation>
    </message>
    <message>
        <source>resume call</source>
        <translation>Gespräch fortsetzen</translation>
    </message>
    <message>
        <source>set minutes</source>
        <translation>Minuten festlegen</translation>
    </message>
    <message>
        <source>start call</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <source>start unplanned call</source>
        <translation>ungeplantes Gespräch beginnen</translation>
    </message>
    <message>
        <source>type account</source>
        <translation>Firma schreiben</translation>
    </message>
    <message>
        <source>type best outcome</source>
        <translation>bestes Ergebnis schreiben</translation>
    </message>
    <message>
        <source>type contact</source>
        <translation>Kontakt schreiben</translation>
    </message>
    <message>
        <source>type goal</source>
        <translation>Ziel schreiben</translation>
    </message>
    <message>
        <source>type least outcome</source>
        <translation>Mindestergebnis schreiben</translation>
    </message>
    <message>
        <source>type lesson</source>
        <translation>Lehre schreiben</translation>
    </message>
    <message>
        <source>type my team</source>
        <translation>mein Team schreiben</translation>
    </message>
    <message>
        <source>type notes</source>
        <translation>Notizen schreiben</translation>
    </message>
    <message>
        <source>type planned time</source>
        <translation>geplante Zeit schreiben</translation>
    </message>
    <message>
        <source>type reason</source>
        <translation>Grund schreiben</translation>
    </message>
</context>
<context>
    <name>CallClock</name>
    <message>
        <source>More questions</source>
        <translation>Mehr Fragen</translation>
    </message>
    <message>
        <source>Not asked yet: {0}</source>
        <translation>Noch nicht gestellt: {0}</translation>
    </message>
    <message>
        <source>Time is up: ask for the next step</source>
        <translation>Die Zeit ist um: nach dem nächsten Schritt fragen</translation>
    </message>
    <message>
        <source>{0} min left: ask for the next step</source>
        <translation>Noch {0} Min.: nach dem nächsten Schritt fragen</translation>
    </message>
</context>
<context>
    <name>CallDetail</name>
    <message>
        <source>AT LEAST</source>
        <translation>MINDESTENS</translation>
    </message>
    <message>
        <source>At least: {0}</source>
        <translation>Mindestens: {0}</translation>
    </message>
    <message>
        <source>Best: {0}</source>
        <translation>Bestenfalls: {0}</translation>
    </message>
    <message>
        <source>GOAL</source>
        <translation>ZIEL</translation>
    </message>
    <message>
        <source>MARKED MINUTES</source>
        <translation>MARKIERTE MINUTEN</translation>
    </message>
    <message>
        <source>MET</source>
        <translation>ERREICHT</translation>
    </message>
    <message>
        <source>NEXT STEPS</source>
        <translation>NÄCHSTE SCHRITTE</translation>
    </message>
    <message>
        <source>NO NEXT STEP BECAUSE</source>
        <translation>KEIN NÄCHSTER SCHRITT, WEIL</translation>
    </message>
    <message>
        <source>NOT MET</source>
        <translation>NICHT ERREICHT</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTIZEN</translation>
    </message>
    <message>
        <source>ONE THING TO DO DIFFERENTLY</source>
        <translation>NÄCHSTES MAL ANDERS</translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation>FRAGEN</translation>
    </message>
    <message>
        <source>Qualified: {0}</source>
        <translation>Qualifiziert: {0}</translation>
    </message>
    <message>
        <source>Right resource: {0}</source>
        <translation>Wir sind die Richtigen: {0}</translation>
    </message>
    <message>
        <source>THE CALL, MINUTE BY MINUTE</source>
        <translation>DAS GESPRÄCH, MINUTE FÜR MINUTE</translation>
    </message>
    <message>
        <source>The whole call</source>
        <translation>Das ganze Gespräch</translation>
    </message>
    <message>
        <source>This call had no goal.</source>
        <translation>Dieses Gespräch hatte kein Ziel.</translation>
    </message>
    <message>
        <source>asked, not known</source>
        <translation>gefragt, unbekannt</translation>
    </message>
    <message>
        <source>implied</source>
        <translation>angedeutet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>ran {0}</source>
        <translation>Dauer {0}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0} of {1} asked</source>
        <translation>{0} von {1} gestellt</translation>
    </message>
</context>
<context>
    <name>CallFinder</name>
    <message>
        <source>Best match first</source>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>Calls that you have made are read here. Start with New call.</source>
        <translation>Hier lesen Sie Gespräche, die Sie geführt haben. Beginnen Sie mit „Neues Gespräch“.</translation>
    </message>
    <message>
        <source>Calls, newest first</source>
        <translation>Gespräche, neueste zuerst</translation>
    </message>
    <message>
        <source>No call has all of these words. Try fewer, or the beginning of one.</source>
        <translation>Kein Gespräch enthält alle diese Wörter. Versuchen Sie weniger oder den Anfang eines Worts.</translation>
    </message>
    <message>
        <source>No call is like this. Try fewer words or filters.</source>
        <translation>Kein Gespräch passt. Versuchen Sie weniger Wörter oder Filter.</translation>
    </message>
    <message>
        <source>Search in everything that was written</source>
        <translation>In allem suchen, was geschrieben wurde</translation>
    </message>
    <message>
        <source>The trash is empty. Deleted calls stay here for 30 days.</source>
        <translation>Der Papierkorb ist leer. Gelöschte Gespräche bleiben 30 Tage hier.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Trash ({0})</source>
        <translation>Papierkorb ({0})</translation>
    </message>
    <message>
        <source>Try: cost -price &quot;pilot plant&quot; account:north outcome:advance after:2026-11</source>
        <translation>Beispiel: cost -price &quot;pilot plant&quot; account:north outcome:advance after:2026-11</translation>
    </message>
    <message>
        <source>choose search</source>
        <translation>Suche wählen</translation>
    </message>
    <message>
        <source>filter calls</source>
        <translation>Gespräche filtern</translation>
    </message>
    <message>
        <source>remove search</source>
        <translation>Suche entfernen</translation>
    </message>
    <message>
        <source>save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>show all calls</source>
        <translation>alle Gespräche zeigen</translation>
    </message>
    <message>
        <source>type search</source>
        <translation>Suche schreiben</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} or more of {1}</source>
        <translation>{0} oder mehr von {1}</translation>
    </message>
</context>
<context>
    <name>CallHeader</name>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation>Bekannte Firmen</translation>
    </message>
    <message>
        <source>Known contacts</source>
        <translation>Bekannte Kontakte</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Geplante Minuten</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>Geplante Zeit</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Share of the planned time that has gone</source>
        <translation>Anteil der geplanten Zeit, der vergangen ist</translation>
    </message>
    <message>
        <source>Time since the call started</source>
        <translation>Zeit seit Beginn des Gesprächs</translation>
    </message>
    <message>
        <source>When: today 14:30</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>Write a time like “today 14:30” or “Fri 10:00”.</source>
        <translation>Schreiben Sie eine Zeit wie „heute 14:30“ oder „25.11. 10:00“.</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>End call</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>Resume call</source>
        <translation>Gespräch fortsetzen</translation>
    </message>
    <message>
        <source>Start call</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <source>Start the call (Ctrl+Return)</source>
        <translation>Das Gespräch beginnen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbereitung</translation>
    </message>
    <message>
        <source>{0} of {1} asked</source>
        <translation>{0} von {1} gestellt</translation>
    </message>
</context>
<context>
    <name>Catcher</name>
    <message>
        <source>Something went wrong in CallGoal. Nothing that you typed is lost.</source>
        <translation>In CallGoal ist etwas schiefgegangen. Nichts von dem, was Sie geschrieben haben, ist verloren.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, start CallGoal anew.</source>
        <translation>Sie können weitermachen. Geschieht es wieder, starten Sie CallGoal neu.</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>What the column “{0}” becomes</source>
        <translation>Was aus der Spalte „{0}“ wird</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Deleted “{0}”. Ctrl+Z brings it back.</source>
        <translation>„{0}“ ist gelöscht. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
    <message>
        <source>End “{0}” and start</source>
        <translation>„{0}“ beenden und beginnen</translation>
    </message>
    <message>
        <source>Every question has been asked.</source>
        <translation>Jede Frage wurde gestellt.</translation>
    </message>
    <message>
        <source>Marked {0} in “{1}”.</source>
        <translation>{0} in „{1}“ markiert.</translation>
    </message>
    <message>
        <source>No call is live.</source>
        <translation>Kein Gespräch läuft.</translation>
    </message>
    <message>
        <source>Start “{0}”</source>
        <translation>„{0}“ beginnen</translation>
    </message>
    <message>
        <source>Ticked “{0}”.</source>
        <translation>„{0}“ abgehakt.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>Untitled call</source>
        <translation>Gespräch ohne Titel</translation>
    </message>
    <message>
        <source>delete call</source>
        <translation>Gespräch löschen</translation>
    </message>
    <message>
        <source>restore call</source>
        <translation>Gespräch wiederherstellen</translation>
    </message>
    <message>
        <source>tick question</source>
        <translation>Frage abhaken</translation>
    </message>
    <message>
        <source>“{0}” is live.</source>
        <translation>„{0}“ läuft gerade.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>It has started: begin now</source>
        <translation>Es läuft schon: jetzt beginnen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>Gespräch planen</translation>
    </message>
    <message>
        <source>Plan it in a minute, or begin at once with the questions worth asking.</source>
        <translation>Planen Sie es in einer Minute, oder beginnen Sie gleich mit den Fragen, die sich lohnen.</translation>
    </message>
    <message>
        <source>What is your goal for your next call?</source>
        <translation>Was ist Ihr Ziel für Ihr nächstes Gespräch?</translation>
    </message>
    <message>
        <source>What you typed is still here, and is tried again.</source>
        <translation>Was Sie geschrieben haben, ist noch da und wird erneut gespeichert.</translation>
    </message>
    <message>
        <source>What you typed last is not saved yet. Make room on the disk, or close again to lose it.</source>
        <translation>Was Sie zuletzt geschrieben haben, ist noch nicht gespeichert. Schaffen Sie Platz auf dem Datenträger, oder schließen Sie noch einmal, um es zu verwerfen.</translation>
    </message>
    <message>
        <source>● Back to the live call, {0}</source>
        <translation>● Zurück zum laufenden Gespräch, {0}</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Calls, calendars, transcripts, playbooks</source>
        <translation>Gespräche, Kalender, Mitschriften, Leitfäden</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Zum Importieren loslassen</translation>
    </message>
</context>
<context>
    <name>EarlierActs</name>
    <message>
        <source>call again</source>
        <translation>erneut anrufen</translation>
    </message>
    <message>
        <source>tick next step</source>
        <translation>nächsten Schritt abhaken</translation>
    </message>
</context>
<context>
    <name>EarlierStepRow</name>
    <message>
        <source>(no words yet)</source>
        <translation>(noch kein Text)</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Erledigt: {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>vom {0}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>EarlierSteps</name>
    <message>
        <source>Open from earlier calls</source>
        <translation>Offen aus früheren Gesprächen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Call</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Found for “{0}”</source>
        <translation>Gefunden für „{0}“</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>The calls that are listed</source>
        <translation>Die Gespräche der Liste</translation>
    </message>
    <message>
        <source>There are no calls to export yet.</source>
        <translation>Noch gibt es keine Gespräche zum Exportieren.</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Dieses Gespräch</translation>
    </message>
    <message>
        <source>Those in the trash stay out.</source>
        <translation>Die im Papierkorb bleiben außen vor.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Any playbook</source>
        <translation>Jeder Leitfaden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More filters: {0}</source>
        <translation>Weitere Filter: {0}</translation>
    </message>
    <message>
        <source>Only with {0}</source>
        <translation>Nur mit {0}</translation>
    </message>
    <message>
        <source>Outcome: {0}</source>
        <translation>Ergebnis: {0}</translation>
    </message>
    <message>
        <source>Period: {0}</source>
        <translation>Zeitraum: {0}</translation>
    </message>
    <message>
        <source>Playbook: {0}</source>
        <translation>Leitfaden: {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved ({0})</source>
        <translation>Gespeichert ({0})</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Alle Gespräche zeigen</translation>
    </message>
    <message>
        <source>With open steps</source>
        <translation>Mit offenen Schritten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>(no words yet)</source>
        <translation>(noch kein Text)</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Erledigt: {0}</translation>
    </message>
    <message>
        <source>More about: {0}</source>
        <translation>Mehr zu: {0}</translation>
    </message>
    <message>
        <source>Promised: {0}</source>
        <translation>Zugesagt: {0}</translation>
    </message>
    <message>
        <source>Untitled call</source>
        <translation>Gespräch ohne Titel</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
</context>
<context>
    <name>FollowUpRows</name>
    <message>
        <source>Open steps</source>
        <translation>Offene Schritte</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei…</translation>
    </message>
    <message>
        <source>Calendar file…	C</source>
        <translation>Kalenderdatei…	C</translation>
    </message>
    <message>
        <source>Find among the open steps: what, who, account or contact</source>
        <translation>In den offenen Schritten suchen: was, wer, Firma oder Kontakt</translation>
    </message>
    <message>
        <source>Find: what, who, account or contact</source>
        <translation>Suchen: was, wer, Firma oder Kontakt</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>No open step fits. Try other words, or All.</source>
        <translation>Kein offener Schritt passt. Versuchen Sie andere Wörter oder „Alle“.</translation>
    </message>
    <message>
        <source>Nothing is open. The next steps of all your calls come together here.</source>
        <translation>Nichts ist offen. Hier kommen die nächsten Schritte aller Ihrer Gespräche zusammen.</translation>
    </message>
    <message>
        <source>Open the call	Return</source>
        <translation>Gespräch öffnen	Eingabe</translation>
    </message>
    <message>
        <source>Promised or not	P</source>
        <translation>Zugesagt oder nicht	P</translation>
    </message>
    <message>
        <source>Save all that are shown as a calendar file (.ics)</source>
        <translation>Alle gezeigten als Kalenderdatei speichern (.ics)</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Vom Kunden</translation>
    </message>
    <message>
        <source>Whose steps</source>
        <translation>Wessen Schritte</translation>
    </message>
    <message>
        <source>type filter</source>
        <translation>Filter schreiben</translation>
    </message>
    <message>
        <source>{0} and more</source>
        <translation>{0} und mehr</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation>{0} offen</translation>
    </message>
</context>
<context>
    <name>GoalActs</name>
    <message>
        <source>keep goal</source>
        <translation>Ziel behalten</translation>
    </message>
    <message>
        <source>rewrite goal</source>
        <translation>Ziel neu schreiben</translation>
    </message>
    <message>
        <source>type answer for the goal</source>
        <translation>Antwort für das Ziel schreiben</translation>
    </message>
</context>
<context>
    <name>GoalChecks</name>
    <message>
        <source>(optional)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>: by when?</source>
        <translation>: bis wann?</translation>
    </message>
    <message>
        <source>Asks: are we the right resource?</source>
        <translation>Fragt: Sind wir die Richtigen?</translation>
    </message>
    <message>
        <source>Ends in something they agree to</source>
        <translation>Endet mit etwas, dem der Kunde zustimmt</translation>
    </message>
    <message>
        <source>Names what to find out</source>
        <translation>Nennt, was herauszufinden ist</translation>
    </message>
    <message>
        <source>Not yet: {0}</source>
        <translation>Noch nicht: {0}</translation>
    </message>
    <message>
        <source>What the goal holds: {0} of 4</source>
        <translation>Was das Ziel enthält: {0} von 4</translation>
    </message>
    <message>
        <source>Yes: {0}</source>
        <translation>Ja: {0}</translation>
    </message>
    <message>
        <source>by a date</source>
        <translation>bis zu einem Datum</translation>
    </message>
</context>
<context>
    <name>GoalHint</name>
    <message>
        <source>Keep it anyway</source>
        <translation>Trotzdem behalten</translation>
    </message>
    <message>
        <source>Really? Why do you want to {0} them?</source>
        <translation>Wirklich? Warum „{0}“?</translation>
    </message>
    <message>
        <source>Really? Why?</source>
        <translation>Wirklich? Warum?</translation>
    </message>
    <message>
        <source>Rewrite with me</source>
        <translation>Gemeinsam neu schreiben</translation>
    </message>
    <message>
        <source>That is something you do, not a result you leave with. Write what you must find out, whether you are the right resource, and what they should agree to.</source>
        <translation>Das ist etwas, das Sie tun, kein Ergebnis, mit dem Sie gehen. Schreiben Sie, was Sie herausfinden müssen, ob Sie die Richtigen sind und wozu der Kunde Ja sagen soll.</translation>
    </message>
    <message>
        <source>That says what you will not do.</source>
        <translation>Das sagt, was Sie nicht tun werden.</translation>
    </message>
    <message>
        <source>The coach says no more about this goal (Ctrl+Shift+K)</source>
        <translation>Der Coach sagt nichts mehr zu diesem Ziel (Strg+Umschalt+K)</translation>
    </message>
    <message>
        <source>Three short questions make the goal (Ctrl+Shift+G)</source>
        <translation>Drei kurze Fragen ergeben das Ziel (Strg+Umschalt+G)</translation>
    </message>
    <message>
        <source>What do you want to leave with?</source>
        <translation>Womit wollen Sie gehen?</translation>
    </message>
    <message>
        <source>What must you find out, and what should they agree to?</source>
        <translation>Was müssen Sie herausfinden, und wozu soll der Kunde Ja sagen?</translation>
    </message>
    <message>
        <source>What the coach says about the goal</source>
        <translation>Was der Coach zum Ziel sagt</translation>
    </message>
</context>
<context>
    <name>GoalPanel</name>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At least: {0}</source>
        <translation>Mindestens: {0}</translation>
    </message>
    <message>
        <source>Best outcome</source>
        <translation>Bestes Ergebnis</translation>
    </message>
    <message>
        <source>Find out …, and agree on …</source>
        <translation>Herausfinden, …, und … vereinbaren</translation>
    </message>
    <message>
        <source>Fold the goal</source>
        <translation>Ziel einklappen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>BEHALTEN</translation>
    </message>
    <message>
        <source>Least acceptable outcome</source>
        <translation>Mindestens annehmbares Ergebnis</translation>
    </message>
    <message>
        <source>MY GOAL</source>
        <translation>MEIN ZIEL</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>NICHT FERTIG</translation>
    </message>
    <message>
        <source>No goal yet. Click to write one.</source>
        <translation>Noch kein Ziel. Klicken Sie, um eines zu schreiben.</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>FERTIG</translation>
    </message>
    <message>
        <source>That is what you do, or how they feel. What will they do?</source>
        <translation>Das ist, was Sie tun oder wie der Kunde sich fühlt. Was wird der Kunde tun?</translation>
    </message>
    <message>
        <source>The least that moves it forward …</source>
        <translation>Das Mindeste, was weiterhilft …</translation>
    </message>
    <message>
        <source>They agree to …</source>
        <translation>Der Kunde stimmt zu, …</translation>
    </message>
    <message>
        <source>Unfold the goal</source>
        <translation>Ziel ausklappen</translation>
    </message>
    <message>
        <source>What is your goal for this call?</source>
        <translation>Was ist Ihr Ziel für dieses Gespräch?</translation>
    </message>
</context>
<context>
    <name>GoalRewrite</name>
    <message>
        <source>Find out {0}</source>
        <translation>Herausfinden, {0}</translation>
    </message>
    <message>
        <source>How will you know that we are the right resource?</source>
        <translation>Woran merken Sie, dass wir die Richtigen sind?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Rewrite the goal</source>
        <translation>Ziel neu schreiben</translation>
    </message>
    <message>
        <source>They agree: {0}</source>
        <translation>Der Kunde stimmt zu: {0}</translation>
    </message>
    <message>
        <source>Use this goal</source>
        <translation>Dieses Ziel nehmen</translation>
    </message>
    <message>
        <source>What must you find out?</source>
        <translation>Was müssen Sie herausfinden?</translation>
    </message>
    <message>
        <source>What should they agree to, by when?</source>
        <translation>Wozu soll der Kunde Ja sagen, bis wann?</translation>
    </message>
    <message>
        <source>a pilot scoping session by Friday</source>
        <translation>Pilot-Workshop bis Freitag</translation>
    </message>
    <message>
        <source>they still trace by hand</source>
        <translation>es wird noch von Hand verfolgt</translation>
    </message>
    <message>
        <source>what slow recalls cost them</source>
        <translation>was langsame Rückrufe kosten</translation>
    </message>
    <message>
        <source>whether we are the right resource ({0})</source>
        <translation>ob wir die Richtigen sind ({0})</translation>
    </message>
    <message>
        <source>{0}, and {1}</source>
        <translation>{0}, und {1}</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Calls, calendars and transcripts ({0})</source>
        <translation>Gespräche, Kalender und Mitschriften ({0})</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Importing {0}…</source>
        <translation>{0} wird importiert…</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Am I having the right calls?</source>
        <translation>Führe ich die richtigen Gespräche?</translation>
    </message>
    <message>
        <source>How your calls are going will stand here: how many took the sale forward, what you ask and how often. Plan a call with its goal, make it, and wrap it up: then it is counted.</source>
        <translation>Hier wird stehen, wie Ihre Gespräche laufen: wie viele den Verkauf voranbringen, was Sie fragen und wie oft. Planen Sie ein Gespräch mit seinem Ziel, führen Sie es, bereiten Sie es nach: dann zählt es.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>No call ended in these days. Choose a longer period.</source>
        <translation>In diesen Tagen endete kein Gespräch. Wählen Sie einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>begin practice</source>
        <translation>Übung beginnen</translation>
    </message>
    <message>
        <source>stop practice</source>
        <translation>Übung beenden</translation>
    </message>
</context>
<context>
    <name>LastTimePanel</name>
    <message>
        <source>Carry all of them over (A)</source>
        <translation>Alle übernehmen (A)</translation>
    </message>
    <message>
        <source>Carry over {0}</source>
        <translation>{0} übernehmen</translation>
    </message>
    <message>
        <source>Fold last time</source>
        <translation>Letztes Mal einklappen</translation>
    </message>
    <message>
        <source>Goal, met at least: {0}</source>
        <translation>Ziel, mindestens erreicht: {0}</translation>
    </message>
    <message>
        <source>Goal, met: {0}</source>
        <translation>Ziel, erreicht: {0}</translation>
    </message>
    <message>
        <source>Goal, not met: {0}</source>
        <translation>Ziel, nicht erreicht: {0}</translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation>Ziel: {0}</translation>
    </message>
    <message>
        <source>LAST TIME</source>
        <translation>LETZTES MAL</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Nichts ist offen geblieben.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read what they said (R)</source>
        <translation>Lesen, was der Kunde sagte (R)</translation>
    </message>
    <message>
        <source>Unfold last time</source>
        <translation>Letztes Mal ausklappen</translation>
    </message>
    <message>
        <source>Whole call</source>
        <translation>Ganzes Gespräch</translation>
    </message>
</context>
<context>
    <name>LastTimePart</name>
    <message>
        <source>carried over</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>open from {0}</source>
        <translation>offen vom {0}</translation>
    </message>
</context>
<context>
    <name>LeftNotice</name>
    <message>
        <source>It ended at {0}</source>
        <translation>Es endete um {0}</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>This call has been running since {0}.</source>
        <translation>Dieses Gespräch läuft seit {0}.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancelled. Nothing is left of it.</source>
        <translation>Abgebrochen. Es ist nichts davon geblieben.</translation>
    </message>
    <message>
        <source>{0} Wait for its end, or cancel it.</source>
        <translation>{0} Warten Sie das Ende ab, oder brechen Sie ab.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CallGoal cannot open your calls</source>
        <translation>CallGoal kann Ihre Gespräche nicht öffnen</translation>
    </message>
</context>
<context>
    <name>MarkActs</name>
    <message>
        <source>delete mark</source>
        <translation>Marke löschen</translation>
    </message>
    <message>
        <source>mark minute</source>
        <translation>Minute markieren</translation>
    </message>
    <message>
        <source>say kind of mark</source>
        <translation>Art der Marke wählen</translation>
    </message>
    <message>
        <source>type mark</source>
        <translation>Marke schreiben</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>A word about it</source>
        <translation>Ein Wort dazu</translation>
    </message>
    <message>
        <source>A word about the mark at {0}</source>
        <translation>Ein Wort zur Marke bei {0}</translation>
    </message>
    <message>
        <source>Take away the mark at {0}</source>
        <translation>Die Marke bei {0} entfernen</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Marke entfernen</translation>
    </message>
    <message>
        <source>Why it was marked</source>
        <translation>Warum markiert wurde</translation>
    </message>
</context>
<context>
    <name>MarksPart</name>
    <message>
        <source>All marks of this call</source>
        <translation>Alle Marken dieses Gesprächs</translation>
    </message>
    <message>
        <source>Keep this minute (Ctrl+M)</source>
        <translation>Diese Minute festhalten (Strg+M)</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Mark  Ctrl M</source>
        <translation>Marke  Strg M</translation>
    </message>
    <message>
        <source>Mark this minute</source>
        <translation>Diese Minute markieren</translation>
    </message>
    <message>
        <source>Marked at {0}</source>
        <translation>Markiert bei {0}</translation>
    </message>
</context>
<context>
    <name>MinuteStrip</name>
    <message>
        <source>The call, minute by minute</source>
        <translation>Das Gespräch, Minute für Minute</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Plan a call (Ctrl+N)</source>
        <translation>Ein Gespräch planen (Strg+N)</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Anything they say that has no question yet.</source>
        <translation>Alles, was der Kunde sagt und wozu es noch keine Frage gibt.</translation>
    </message>
    <message>
        <source>File line…</source>
        <translation>Zeile zuordnen…</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTIZEN</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Put the line that the caret is in under a question (Ctrl+L)</source>
        <translation>Die Zeile mit der Schreibmarke einer Frage zuordnen (Strg+L)</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>OpenQuestionRow</name>
    <message>
        <source>Carry over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Carry over  {0}</source>
        <translation>Übernehmen  {0}</translation>
    </message>
    <message>
        <source>Carry over: {0}</source>
        <translation>Übernehmen: {0}</translation>
    </message>
    <message>
        <source>Open: “{0}”</source>
        <translation>Offen: „{0}“</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>übernommen</translation>
    </message>
</context>
<context>
    <name>OpenStepActs</name>
    <message>
        <source>promise next step</source>
        <translation>nächsten Schritt zusagen</translation>
    </message>
    <message>
        <source>tick next step</source>
        <translation>nächsten Schritt abhaken</translation>
    </message>
</context>
<context>
    <name>OpenStepRow</name>
    <message>
        <source>(no words yet)</source>
        <translation>(noch kein Text)</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Erledigt: {0}</translation>
    </message>
    <message>
        <source>I promised: {0}</source>
        <translation>Ich habe zugesagt: {0}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>{0} promised: {1}</source>
        <translation>{0} hat zugesagt: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>PlaybookActs</name>
    <message>
        <source>My playbook</source>
        <translation>Mein Leitfaden</translation>
    </message>
    <message>
        <source>Pasted questions</source>
        <translation>Eingefügte Fragen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>This playbook is full. Begin another one, or delete questions here first.</source>
        <translation>Dieser Leitfaden ist voll. Beginnen Sie einen anderen, oder löschen Sie hier zuerst Fragen.</translation>
    </message>
    <message>
        <source>add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>choose default playbook</source>
        <translation>Standardleitfaden wählen</translation>
    </message>
    <message>
        <source>delete playbook</source>
        <translation>Leitfaden löschen</translation>
    </message>
    <message>
        <source>delete question</source>
        <translation>Frage löschen</translation>
    </message>
    <message>
        <source>delete section</source>
        <translation>Abschnitt löschen</translation>
    </message>
    <message>
        <source>duplicate playbook</source>
        <translation>Leitfaden duplizieren</translation>
    </message>
    <message>
        <source>import playbook</source>
        <translation>Leitfaden importieren</translation>
    </message>
    <message>
        <source>mark optional</source>
        <translation>als optional kennzeichnen</translation>
    </message>
    <message>
        <source>move question</source>
        <translation>Frage verschieben</translation>
    </message>
    <message>
        <source>move section</source>
        <translation>Abschnitt verschieben</translation>
    </message>
    <message>
        <source>new playbook</source>
        <translation>neuer Leitfaden</translation>
    </message>
    <message>
        <source>rename playbook</source>
        <translation>Leitfaden umbenennen</translation>
    </message>
    <message>
        <source>rename section</source>
        <translation>Abschnitt umbenennen</translation>
    </message>
    <message>
        <source>reword question</source>
        <translation>Frage umformulieren</translation>
    </message>
    <message>
        <source>type probes</source>
        <translation>Nachfragen schreiben</translation>
    </message>
    <message>
        <source>type question</source>
        <translation>Frage schreiben</translation>
    </message>
    <message>
        <source>type section</source>
        <translation>Abschnitt schreiben</translation>
    </message>
    <message>
        <source>type source</source>
        <translation>Quelle schreiben</translation>
    </message>
    <message>
        <source>type when to use</source>
        <translation>Einsatz schreiben</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (Kopie)</translation>
    </message>
</context>
<context>
    <name>PlaybookDetail</name>
    <message>
        <source>Add a question…</source>
        <translation>Frage hinzufügen…</translation>
    </message>
    <message>
        <source>Add a section…</source>
        <translation>Abschnitt hinzufügen…</translation>
    </message>
    <message>
        <source>Comes with CallGoal · {0}</source>
        <translation>Kommt mit CallGoal · {0}</translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation>Name des Leitfadens</translation>
    </message>
    <message>
        <source>New calls use this</source>
        <translation>Für neue Gespräche</translation>
    </message>
    <message>
        <source>No questions yet. Add the first one below.</source>
        <translation>Noch keine Fragen. Fügen Sie unten die erste hinzu.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Wann er passt</translation>
    </message>
</context>
<context>
    <name>PlaybookEditor</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Unten)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Oben)</translation>
    </message>
    <message>
        <source>Probes, a line each</source>
        <translation>Nachfragen, je eine Zeile</translation>
    </message>
    <message>
        <source>The call is whole without it</source>
        <translation>Das Gespräch ist auch ohne sie vollständig</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Titel des Abschnitts</translation>
    </message>
    <message>
        <source>What do you ask?</source>
        <translation>Was fragen Sie?</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Wortlaut der Frage</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>PlaybookList</name>
    <message>
        <source>Playbooks</source>
        <translation>Leitfäden</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>mitgeliefert</translation>
    </message>
</context>
<context>
    <name>PlaybookRow</name>
    <message>
        <source>(no words yet)</source>
        <translation>(noch kein Text)</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Mehr Fragen</translation>
    </message>
    <message>
        <source>Section {0}</source>
        <translation>Abschnitt {0}</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>PlaybooksPage</name>
    <message>
        <source>A playbook from TOML, Markdown, CSV or a text file; or drop it here</source>
        <translation>Ein Leitfaden aus TOML, Markdown, CSV oder einer Textdatei; oder legen Sie ihn hier ab</translation>
    </message>
    <message>
        <source>A playbook from the clipboard: a question a line</source>
        <translation>Ein Leitfaden aus der Zwischenablage: eine Frage je Zeile</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All playbooks</source>
        <translation>Alle Leitfäden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted “{0}”. Ctrl+Z brings it back.</source>
        <translation>„{0}“ ist gelöscht. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Export the playbook</source>
        <translation>Leitfaden exportieren</translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation>Exportiert nach {0}.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import a playbook</source>
        <translation>Leitfaden importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Lists of questions (*.toml *.md *.markdown *.csv *.tsv *.txt)</source>
        <translation>Fragenlisten (*.toml *.md *.markdown *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>TOML (*.toml)</source>
        <translation>TOML (*.toml)</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a list of questions first, one a line.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst eine Liste von Fragen, eine je Zeile.</translation>
    </message>
    <message>
        <source>The file was left as it is. Mend it in a text editor, then come back to this page. It lies in {0}</source>
        <translation>Die Datei wurde gelassen, wie sie ist. Berichtigen Sie sie in einem Texteditor, und kommen Sie dann auf diese Seite zurück. Sie liegt in {0}</translation>
    </message>
    <message>
        <source>{0} is not a playbook yet</source>
        <translation>{0} ist noch kein Leitfaden</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go on with it, or choose the next thing:</source>
        <translation>Machen Sie damit weiter, oder wählen Sie das Nächste:</translation>
    </message>
    <message>
        <source>In how many calls</source>
        <translation>In wie vielen Gesprächen</translation>
    </message>
    <message>
        <source>In the next</source>
        <translation>In den nächsten</translation>
    </message>
    <message>
        <source>In the next: {0}</source>
        <translation>In den nächsten: {0}</translation>
    </message>
    <message>
        <source>ONE THING TO PRACTISE</source>
        <translation>EINES ÜBEN</translation>
    </message>
    <message>
        <source>One behaviour at a time, in a few calls in a row: that is how a skill is learned (Rackham).</source>
        <translation>Immer nur eines, in einigen Gesprächen nacheinander: So lernt man eine Fertigkeit (Rackham).</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>Was zu üben ist</translation>
    </message>
</context>
<context>
    <name>QuestionActs</name>
    <message>
        <source>Together they would be more than 1 MB, so nothing was moved.</source>
        <translation>Zusammen wären sie mehr als 1 MB, deshalb wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>delete question</source>
        <translation>Frage löschen</translation>
    </message>
    <message>
        <source>file note</source>
        <translation>Notiz zuordnen</translation>
    </message>
    <message>
        <source>mark answer</source>
        <translation>Antwort kennzeichnen</translation>
    </message>
    <message>
        <source>move answer</source>
        <translation>Antwort verschieben</translation>
    </message>
    <message>
        <source>move question</source>
        <translation>Frage verschieben</translation>
    </message>
    <message>
        <source>reword question</source>
        <translation>Frage umformulieren</translation>
    </message>
    <message>
        <source>skip question</source>
        <translation>Frage auslassen</translation>
    </message>
    <message>
        <source>star key issue</source>
        <translation>Kernthema markieren</translation>
    </message>
    <message>
        <source>switch playbook</source>
        <translation>Leitfaden wechseln</translation>
    </message>
    <message>
        <source>tick question</source>
        <translation>Frage abhaken</translation>
    </message>
    <message>
        <source>type answer</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>unstar key issue</source>
        <translation>Kernthema zurücknehmen</translation>
    </message>
    <message>
        <source>untick question</source>
        <translation>Haken zurücknehmen</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>Frage hinzufügen…</translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation>FRAGEN</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>{0} · fits {1} min</source>
        <translation>{0} · passt in {1} Min.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>(no words yet)</source>
        <translation>(noch kein Text)</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>Als Nächstes fragen</translation>
    </message>
    <message>
        <source>Ctrl {0}</source>
        <translation>Strg {0}</translation>
    </message>
    <message>
        <source>Question without words</source>
        <translation>Frage ohne Text</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Wortlaut der Frage</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>QuestionRows</name>
    <message>
        <source>None was found.</source>
        <translation>Keine gefunden.</translation>
    </message>
    <message>
        <source>QUESTIONS YOU ASKED ({0})</source>
        <translation>IHRE FRAGEN ({0})</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation>Alle {0} zeigen</translation>
    </message>
</context>
<context>
    <name>QuietCoach</name>
    <message>
        <source>Let it be quiet</source>
        <translation>Still sein lassen</translation>
    </message>
    <message>
        <source>Let it read all the same</source>
        <translation>Trotzdem lesen lassen</translation>
    </message>
    <message>
        <source>The coach reads English, and reads here all the same.</source>
        <translation>Der Coach liest Englisch und liest hier trotzdem mit.</translation>
    </message>
    <message>
        <source>The coach reads English, so it is quiet here.</source>
        <translation>Der Coach liest nur Englisch; auf Deutsch bleibt er still.</translation>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message>
        <source>Back to the standard text</source>
        <translation>Zurück zum Standardtext</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>VORSCHAU</translation>
    </message>
    <message>
        <source>PREVIEW: {0}</source>
        <translation>VORSCHAU: {0}</translation>
    </message>
    <message>
        <source>Preview of the recap</source>
        <translation>Vorschau der Zusammenfassung</translation>
    </message>
    <message>
        <source>Recap template</source>
        <translation>Vorlage der Zusammenfassung</translation>
    </message>
    <message>
        <source>These are filled in: {0}. A paragraph in which all of them are empty is left out.</source>
        <translation>Diese werden ausgefüllt: {0}. Ein Absatz, in dem alle leer sind, entfällt.</translation>
    </message>
    <message>
        <source>With your first call there will be something to show here.</source>
        <translation>Mit Ihrem ersten Gespräch gibt es hier etwas zu sehen.</translation>
    </message>
    <message>
        <source>standard recap</source>
        <translation>Standardvorlage</translation>
    </message>
    <message>
        <source>type recap template</source>
        <translation>Vorlage schreiben</translation>
    </message>
</context>
<context>
    <name>Recaps</name>
    <message>
        <source>A mail draft with the recap is open.</source>
        <translation>Ein Mailentwurf mit der Zusammenfassung ist offen.</translation>
    </message>
    <message>
        <source>No mail program could be opened. The recap is on the clipboard.</source>
        <translation>Kein Mailprogramm ließ sich öffnen. Die Zusammenfassung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Recap: {0}</source>
        <translation>Zusammenfassung: {0}</translation>
    </message>
    <message>
        <source>The recap is on the clipboard.</source>
        <translation>Die Zusammenfassung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The recap is on your clipboard: paste it here.</source>
        <translation>Die Zusammenfassung ist in Ihrer Zwischenablage: Fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>The recap is too long for a draft. It is on the clipboard: paste it into the mail.</source>
        <translation>Die Zusammenfassung ist zu lang für einen Entwurf. Sie ist in der Zwischenablage: Fügen Sie sie in die Mail ein.</translation>
    </message>
    <message>
        <source>Untitled call</source>
        <translation>Gespräch ohne Titel</translation>
    </message>
    <message>
        <source>{account} · {contact} · {date}

What we heard
{heard}

What we agreed
{agreed}

Next steps
{next_steps}
</source>
        <translation>{account} · {contact} · {date}

Was wir gehört haben
{heard}

Was wir vereinbart haben
{agreed}

Nächste Schritte
{next_steps}
</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>That is more than {0} MB, so it was not put in. It is still on the clipboard.</source>
        <translation>Das ist mehr als {0} MB und wurde deshalb nicht eingefügt. Es ist noch in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Say it again tomorrow</source>
        <translation>Morgen wieder sagen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the follow-ups</source>
        <translation>Die Wiedervorlage zeigen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>All calls</source>
        <translation>Alle Gespräche</translation>
    </message>
    <message>
        <source>All calls (Escape)</source>
        <translation>Alle Gespräche (Esc)</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Erneut anrufen</translation>
    </message>
    <message>
        <source>Copy recap</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Mail recap</source>
        <translation>Zusammenfassung mailen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>SectionCaption</name>
    <message>
        <source>More questions</source>
        <translation>Mehr Fragen</translation>
    </message>
    <message>
        <source>ask next · {0}</source>
        <translation>als Nächstes · {0}</translation>
    </message>
    <message>
        <source>{0} / {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A change shows after the next start.</source>
        <translation>Eine Änderung gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>DURING A CALL</source>
        <translation>WÄHREND EINES GESPRÄCHS</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Fellow&apos;s meeting timer turns at 5 minutes left: 83 % of half an hour. 80 % leaves six; it is ours.</source>
        <translation>Die Uhr von Fellow schlägt um, wenn 5 Minuten bleiben: bei 83 % einer halben Stunde. 80 % lassen sechs; das ist unser Wert.</translation>
    </message>
    <message>
        <source>Fold the window into the narrow panel</source>
        <translation>Das Fenster zur schmalen Leiste falten</translation>
    </message>
    <message>
        <source>Gong, 28,833 deals: the fastest gave next steps 53 % more of the first meeting. The 70 % is ours: it leaves nine minutes of half an hour.</source>
        <translation>Gong, 28.833 Abschlüsse: Die schnellsten gaben den nächsten Schritten 53 % mehr vom ersten Gespräch. Die 70 % sind unser Wert: Sie lassen neun Minuten einer halben Stunde.</translation>
    </message>
    <message>
        <source>Gong, almost 1 million calls: the best ask all through the call, the others at its start. The 50 % is ours.</source>
        <translation>Gong, fast 1 Million Gespräche: Die Besten fragen das ganze Gespräch hindurch, die anderen am Anfang. Die 50 % sind unser Wert.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Keep out of screen shares</source>
        <translation>Bei Bildschirmfreigaben verbergen</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>SPRACHE</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>AUSSEHEN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>NUDGES, BY THE PLANNED TIME</source>
        <translation>HINWEISE, NACH DER GEPLANTEN ZEIT</translation>
    </message>
    <message>
        <source>No next step yet: said at</source>
        <translation>Noch kein nächster Schritt: gesagt bei</translation>
    </message>
    <message>
        <source>Nothing asked in a section: said at</source>
        <translation>Nichts gefragt in einem Abschnitt: gesagt bei</translation>
    </message>
    <message>
        <source>REMINDERS</source>
        <translation>ERINNERUNGEN</translation>
    </message>
    <message>
        <source>Remind me of steps that are due</source>
        <translation>An fällige Schritte erinnern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Ein Symbol in der Taskleiste zeigen</translation>
    </message>
    <message>
        <source>Stay on top of other windows</source>
        <translation>Über anderen Fenstern bleiben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The clock turns at</source>
        <translation>Die Uhr schlägt um bei</translation>
    </message>
    <message>
        <source>The coach reads, though it reads English only</source>
        <translation>Der Coach liest mit, auch wenn er nur Englisch liest</translation>
    </message>
    <message>
        <source>This system has no tray.</source>
        <translation>Dieses System hat keinen Platz für Symbole.</translation>
    </message>
    <message>
        <source>Where you last put it on this screen; after the call the window is as it was.</source>
        <translation>Wo Sie sie auf diesem Bildschirm zuletzt hatten; nach dem Gespräch ist das Fenster wie zuvor.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
</context>
<context>
    <name>SpeakerChips</name>
    <message>
        <source>Show all {0} speakers</source>
        <translation>Alle {0} Sprecher zeigen</translation>
    </message>
    <message>
        <source>This is me: {0}</source>
        <translation>Das bin ich: {0}</translation>
    </message>
    <message>
        <source>Which speaker is you</source>
        <translation>Welcher Sprecher Sie sind</translation>
    </message>
</context>
<context>
    <name>StepActs</name>
    <message>
        <source>add next step</source>
        <translation>nächsten Schritt hinzufügen</translation>
    </message>
    <message>
        <source>change next step</source>
        <translation>nächsten Schritt ändern</translation>
    </message>
    <message>
        <source>correct next step</source>
        <translation>nächsten Schritt berichtigen</translation>
    </message>
    <message>
        <source>delete next step</source>
        <translation>nächsten Schritt löschen</translation>
    </message>
    <message>
        <source>move next step</source>
        <translation>nächsten Schritt verschieben</translation>
    </message>
    <message>
        <source>promise next step</source>
        <translation>nächsten Schritt zusagen</translation>
    </message>
    <message>
        <source>put question aside</source>
        <translation>Nachfrage zurückstellen</translation>
    </message>
    <message>
        <source>tick next step</source>
        <translation>nächsten Schritt abhaken</translation>
    </message>
</context>
<context>
    <name>StepChips</name>
    <message>
        <source>It is no date, keep the words</source>
        <translation>Kein Datum, die Wörter behalten</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Uhrzeit</translation>
    </message>
    <message>
        <source>Time: {0}</source>
        <translation>Uhrzeit: {0}</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>When: {0}</source>
        <translation>Wann: {0}</translation>
    </message>
    <message>
        <source>Who: {0}</source>
        <translation>Wer: {0}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Uhrzeit</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Add a next step: who, what, by when</source>
        <translation>Nächsten Schritt hinzufügen: wer, was, bis wann</translation>
    </message>
    <message>
        <source>Add: “Dana: intro to plant manager by Fri”</source>
        <translation>Hinzufügen: „Dana stellt uns der Werkleitung vor“</translation>
    </message>
    <message>
        <source>NEXT STEPS</source>
        <translation>NÄCHSTE SCHRITTE</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Who and when are read in English only, so not here.</source>
        <translation>Wer und wann wird nur auf Englisch gelesen.</translation>
    </message>
    <message>
        <source>{0} PROMISED</source>
        <translation>{0} ZUGESAGT</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>(no words yet)</source>
        <translation>(noch kein Text)</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>Erledigt: {0}</translation>
    </message>
    <message>
        <source>Next step, who and when</source>
        <translation>Nächster Schritt, wer und wann</translation>
    </message>
    <message>
        <source>Promised: {0}</source>
        <translation>Zugesagt: {0}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>All of them are next steps now.</source>
        <translation>Alle sind jetzt nächste Schritte.</translation>
    </message>
    <message>
        <source>Enter or Space adds it to the next steps.</source>
        <translation>Enter oder Leertaste macht einen nächsten Schritt daraus.</translation>
    </message>
    <message>
        <source>Looking for promises and dates…</source>
        <translation>Zusagen und Termine werden gesucht…</translation>
    </message>
    <message>
        <source>Nothing sounds like one.</source>
        <translation>Nichts klingt danach.</translation>
    </message>
    <message>
        <source>SOUNDS LIKE A NEXT STEP ({0})</source>
        <translation>KLINGT NACH EINEM NÄCHSTEN SCHRITT ({0})</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add as a next step: {0}</source>
        <translation>Als nächsten Schritt hinzufügen: {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>COLUMNS</source>
        <translation>SPALTEN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Spalte {0}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>{0} importieren</translation>
    </message>
    <message>
        <source>No row becomes a call.</source>
        <translation>Aus keiner Zeile wird ein Gespräch.</translation>
    </message>
    <message>
        <source>THE FIRST CALLS</source>
        <translation>DIE ERSTEN GESPRÄCHE</translation>
    </message>
    <message>
        <source>What was chosen twice is read from the first of the columns.</source>
        <translation>Was zweimal gewählt ist, wird aus der ersten der Spalten gelesen.</translation>
    </message>
</context>
<context>
    <name>TalkBar</name>
    <message>
        <source>Who talked how much</source>
        <translation>Wer wie viel sprach</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Calls that ended in an advance</source>
        <translation>Gespräche, die mit einem Fortschritt endeten</translation>
    </message>
    <message>
        <source>Calls with a goal that was ready</source>
        <translation>Gespräche mit einem Ziel, das stand</translation>
    </message>
    <message>
        <source>Days between calls, per account</source>
        <translation>Tage zwischen Gesprächen, je Firma</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Goals met among the calls of which you said whether it was</source>
        <translation>Erreichte Ziele unter den Gesprächen, bei denen Sie es angegeben haben</translation>
    </message>
    <message>
        <source>Goals that find something out and end in something they agree to, as the coach reads them</source>
        <translation>Ziele, die etwas herausfinden und in einer Zusage des Kunden enden, wie der Coach sie liest</translation>
    </message>
    <message>
        <source>Half of the next calls with an account came within so many days of the one before</source>
        <translation>Die Hälfte der nächsten Gespräche mit einer Firma kam binnen so vieler Tage nach dem vorigen</translation>
    </message>
    <message>
        <source>Orders and advances among the calls that have an outcome</source>
        <translation>Aufträge und Fortschritte unter den Gesprächen, die ein Ergebnis haben</translation>
    </message>
</context>
<context>
    <name>TranscriptActs</name>
    <message>
        <source>add next step</source>
        <translation>nächsten Schritt hinzufügen</translation>
    </message>
    <message>
        <source>attach transcript</source>
        <translation>Transkript anhängen</translation>
    </message>
    <message>
        <source>remove transcript</source>
        <translation>Transkript entfernen</translation>
    </message>
    <message>
        <source>say who is me</source>
        <translation>sagen, wer ich bin</translation>
    </message>
</context>
<context>
    <name>TranscriptPanel</name>
    <message>
        <source>Nobody named</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Of the time: {0}</source>
        <translation>Von der Zeit: {0}</translation>
    </message>
    <message>
        <source>Of the words: {0}</source>
        <translation>Von den Wörtern: {0}</translation>
    </message>
    <message>
        <source>Remove transcript</source>
        <translation>Transkript entfernen</translation>
    </message>
    <message>
        <source>TRANSCRIPT</source>
        <translation>TRANSKRIPT</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>WHAT WAS SAID</source>
        <translation>WAS GESAGT WURDE</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Which of them is you?</source>
        <translation>Wer davon sind Sie?</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your longest stretch: {0}</source>
        <translation>Am längsten ohne Pause: {0}</translation>
    </message>
    <message>
        <source>Your longest stretch: {0}, from {1}</source>
        <translation>Am längsten ohne Pause: {0}, ab {1}</translation>
    </message>
    <message>
        <source>{0} {1}&#xa0;%</source>
        <translation>{0} {1}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>TranscriptPart</name>
    <message>
        <source>Added “{0}”. Ctrl+Z takes it back.</source>
        <translation>„{0}“ hinzugefügt. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Follow-ups due ({0})</source>
        <translation>Fällige Schritte ({0})</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Show CallGoal</source>
        <translation>CallGoal zeigen</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>Abbrechen: {0}</translation>
    </message>
</context>
<context>
    <name>WrapUpPage</name>
    <message>
        <source>ARE THEY QUALIFIED?</source>
        <translation>IST DER KUNDE QUALIFIZIERT?</translation>
    </message>
    <message>
        <source>ARE WE THE RIGHT RESOURCE?</source>
        <translation>SIND WIR DIE RICHTIGEN?</translation>
    </message>
    <message>
        <source>Are they qualified?</source>
        <translation>Ist der Kunde qualifiziert?</translation>
    </message>
    <message>
        <source>Are we the right resource?</source>
        <translation>Sind wir die Richtigen?</translation>
    </message>
    <message>
        <source>Ask about the cost of waiting before minute 20 …</source>
        <translation>Vor Minute 20 nach den Kosten des Wartens fragen …</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation>Zurück zum Gespräch</translation>
    </message>
    <message>
        <source>Done, copy recap</source>
        <translation>Fertig, kopieren</translation>
    </message>
    <message>
        <source>Every question was asked.</source>
        <translation>Jede Frage wurde gestellt.</translation>
    </message>
    <message>
        <source>KEY ISSUES (STARRED)</source>
        <translation>KERNTHEMEN (MIT STERN)</translation>
    </message>
    <message>
        <source>MARKED MINUTES</source>
        <translation>MARKIERTE MINUTEN</translation>
    </message>
    <message>
        <source>Mail recap</source>
        <translation>Zusammenfassung mailen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>NOT ASKED</source>
        <translation>NICHT GESTELLT</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No next step because …</source>
        <translation>Kein nächster Schritt, weil …</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>ONE THING TO DO DIFFERENTLY</source>
        <translation>NÄCHSTES MAL ANDERS</translation>
    </message>
    <message>
        <source>One thing to do differently</source>
        <translation>Nächstes Mal anders machen</translation>
    </message>
    <message>
        <source>This call had no goal.</source>
        <translation>Dieses Gespräch hatte kein Ziel.</translation>
    </message>
    <message>
        <source>WAS THE GOAL MET?</source>
        <translation>WURDE DAS ZIEL ERREICHT?</translation>
    </message>
    <message>
        <source>Was the goal met?</source>
        <translation>Wurde das Ziel erreicht?</translation>
    </message>
    <message>
        <source>What the call came to</source>
        <translation>Was das Gespräch ergab</translation>
    </message>
    <message>
        <source>Wrap up · {0}</source>
        <translation>Nachbereitung · {0}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
</TS>
