<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core questions need about {0} min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln optional</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln promises open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps are in {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps have no date and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete question	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: “{0}”. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit recap template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File note line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the goal anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move answer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite the goal with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or resume call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start unplanned call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch playbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>carry over questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>change next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd, MMM d, yyyy</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you planned {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (gone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln questions asked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreedCard</name>
    <message>
        <source>Add a next step: who, what, by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: “Dana: pilot date by Fri”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My team, names with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was promised. What happens next, and by when? Or say below why there is no next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your own side promised something, so this call is a continuation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priya, Tom: what they promise is ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised nothing, so this call is a continuation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised something by a date, so this call is an advance. If only you had promised, it would be a continuation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised something, but by no date, so this call is a continuation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised the step that is added here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT DID THEY AGREE TO?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said so yourself. Click it again to let the promises decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they promised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Answer, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask it after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ key issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>☆ key issue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarSaving</name>
    <message>
        <source>A calendar needs a date, and none of these steps has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallActs</name>
    <message>
        <source>choose outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judge right resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start unplanned call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type best outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type least outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type my team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type planned time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallDetail</name>
    <message>
        <source>AT LEAST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GOAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEXT STEPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO NEXT STEP BECAUSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT MET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONE THING TO DO DIFFERENTLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right resource: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call had no goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallHeader</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the planned time that has gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the call started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: today 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time like “today 14:30” or “Fri 10:00”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>End call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the call (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catcher</name>
    <message>
        <source>Something went wrong in CallGoal. Nothing that you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on. If it happens again, start CallGoal anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Deleted “{0}”. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End “{0}” and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier call with this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is live.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>It has started: begin now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it in a minute, or begin at once with the questions worth asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your goal for your next call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still here, and is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed last is not saved yet. Make room on the disk, or close again to lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Back to the live call, {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierActs</name>
    <message>
        <source>call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierStepRow</name>
    <message>
        <source>(no words yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierSteps</name>
    <message>
        <source>Open from earlier calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpActs</name>
    <message>
        <source>promise next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>(no words yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpRows</name>
    <message>
        <source>Open steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file…	C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find among the open steps: what, who, account or contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: what, who, account or contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open step fits. Try other words, or All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open. The next steps of all your calls come together here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the call	Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised or not	P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all that are shown as a calendar file (.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalActs</name>
    <message>
        <source>keep goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rewrite goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type answer for the goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalChecks</name>
    <message>
        <source>(optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: by when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks: are we the right resource?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in something they agree to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names what to find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the goal holds: {0} of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalHint</name>
    <message>
        <source>Keep it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really? Why do you want to {0} them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really? Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is something you do, not a result you leave with. Write what you must find out, whether you are the right resource, and what they should agree to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That says what you will not do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coach says no more about this goal (Ctrl+Shift+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three short questions make the goal (Ctrl+Shift+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to leave with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must you find out, and what should they agree to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the coach says about the goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalPanel</name>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out …, and agree on …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least acceptable outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MY GOAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal yet. Click to write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what you do, or how they feel. What will they do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least that moves it forward …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your goal for this call?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalRewrite</name>
    <message>
        <source>Find out {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will you know that we are the right resource?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must you find out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should they agree to, by when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pilot scoping session by Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they still trace by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what slow recalls cost them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether we are the right resource ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastTimePanel</name>
    <message>
        <source>Carry all of them over (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, met at least: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, met: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, not met: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what they said (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastTimePart</name>
    <message>
        <source>carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open from {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftNotice</name>
    <message>
        <source>It ended at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call has been running since {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CallGoal cannot open your calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a call (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Anything they say that has no question yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the line that the caret is in under a question (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenQuestionRow</name>
    <message>
        <source>Carry over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over  {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenStepRow</name>
    <message>
        <source>(no words yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} promised: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybookActs</name>
    <message>
        <source>My playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This playbook is full. Begin another one, or delete questions here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose default playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reword question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type when to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybookDetail</name>
    <message>
        <source>Add a question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with CallGoal · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New calls use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions yet. Add the first one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybookEditor</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is whole without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybookList</name>
    <message>
        <source>Playbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybookRow</name>
    <message>
        <source>(no words yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybooksPage</name>
    <message>
        <source>A playbook from TOML, Markdown, CSV or a text file; or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A playbook from the clipboard: a question a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All playbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “{0}”. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of questions (*.toml *.md *.markdown *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOML (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a list of questions first, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is. Mend it in a text editor, then come back to this page. It lies in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a playbook yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionActs</name>
    <message>
        <source>Together they would be more than 1 MB, so nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reword question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star key issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unstar key issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untick question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · fits {1} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>(no words yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietCoach</name>
    <message>
        <source>Let it be quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it read all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coach reads English, and reads here all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coach reads English, so it is quiet here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecapPage</name>
    <message>
        <source>Back to the standard text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PREVIEW: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recap template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are filled in: {0}. A paragraph in which all of them are empty is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your first call there will be something to show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type recap template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recaps</name>
    <message>
        <source>A mail draft with the recap is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program could be opened. The recap is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recap: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recap is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recap is on your clipboard: paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recap is too long for a draft. It is on the clipboard: paste it into the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled call</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>That is more than {0} MB, so it was not put in. It is still on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that you have made are read here. Start with New call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call has all of these words. Try fewer, or the beginning of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in everything that was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty. Deleted calls stay here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepActs</name>
    <message>
        <source>add next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put question aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepChips</name>
    <message>
        <source>It is no date, keep the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Add a next step: who, what, by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: “Dana: intro to plant manager by Fri”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEXT STEPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and when are read in English only, so not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} PROMISED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>(no words yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step, who and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrapUpPage</name>
    <message>
        <source>ARE THEY QUALIFIED?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARE WE THE RIGHT RESOURCE?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are they qualified?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are we the right resource?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the cost of waiting before minute 20 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, copy recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY ISSUES (STARRED)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail recap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT ASKED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step because …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONE THING TO DO DIFFERENTLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to do differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call had no goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAS THE GOAL MET?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the goal met?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the call came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap up · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
