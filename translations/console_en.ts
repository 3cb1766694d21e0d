<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was made for this answer, and is %n minute(s) away from its Date.</source>
        <translation>
            <numerusform>%1 was made for this answer, and is %n minute away from its Date.</numerusform>
            <numerusform>%1 was made for this answer, and is %n minutes away from its Date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) of this check are not listed.</source>
        <translation>
            <numerusform>%n more finding of this check is not listed.</numerusform>
            <numerusform>%n more findings of this check are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documentation</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln passed</numerusform>
            <numerusform>%Ln passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2 request(s), and number %3 was asked for.</source>
        <translation>
            <numerusform>%1 holds %2 request, and number %3 was asked for.</numerusform>
            <numerusform>%1 holds %2 requests, and number %3 was asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplayReport</name>
    <message numerus="yes">
        <source>… (%n more characters)</source>
        <translation>
            <numerusform>… (%n more character)</numerusform>
            <numerusform>… (%n more characters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCell</name>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestExporter</name>
    <message numerus="yes">
        <source>%n places that may be secrets were overwritten.</source>
        <translation>
            <numerusform>%n place that may be a secret was overwritten.</numerusform>
            <numerusform>%n places that may be secrets were overwritten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestImporter</name>
    <message numerus="yes">
        <source>%n saved example answers were left out.</source>
        <translation>
            <numerusform>%n saved example answer was left out.</numerusform>
            <numerusform>%n saved example answers were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of a test script were not translated; no script is run.</source>
        <translation>
            <numerusform>%n line of a test script was not translated; no script is run.</numerusform>
            <numerusform>%n lines of a test script were not translated; no script is run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A script of %n lines in front of the request was left out; no script is run.</source>
        <translation>
            <numerusform>A script of %n line in front of the request was left out; no script is run.</numerusform>
            <numerusform>A script of %n lines in front of the request was left out; no script is run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message numerus="yes">
        <source>%n more problem(s) of this file are not listed</source>
        <translation>
            <numerusform>%n more problem of this file is not listed</numerusform>
            <numerusform>%n more problems of this file are not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln exchange(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln exchange from %1 to %2</numerusform>
            <numerusform>%Ln exchanges from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueProblem</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>command</name>
    <message numerus="yes">
        <source>%n requests: %1</source>
        <translation>
            <numerusform>%n request: %1</numerusform>
            <numerusform>%n requests: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in %1 s: %2.</source>
        <translation>
            <numerusform>%n request in %1 s: %2.</numerusform>
            <numerusform>%n requests in %1 s: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CodeEditor</name>
    <message numerus="yes">
        <source>… %n element(s)</source>
        <translation>
            <numerusform>… %n element</numerusform>
            <numerusform>… %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n member(s)</source>
        <translation>
            <numerusform>… %n member</numerusform>
            <numerusform>… %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CollectionField</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DocumentationPage</name>
    <message numerus="yes">
        <source>Hide %n note(s)</source>
        <translation>
            <numerusform>Hide %n note</numerusform>
            <numerusform>Hide %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n note(s)</source>
        <translation>
            <numerusform>Show %n note</numerusform>
            <numerusform>Show %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln exchange(s) written.</source>
        <translation>
            <numerusform>%Ln exchange written.</numerusform>
            <numerusform>%Ln exchanges written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FieldRow</name>
    <message numerus="yes">
        <source>One of %n member(s)</source>
        <translation>
            <numerusform>One of %n member</numerusform>
            <numerusform>One of %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GoldenBox</name>
    <message numerus="yes">
        <source>%n difference(s) in the shown answer:</source>
        <translation>
            <numerusform>%n difference in the shown answer:</numerusform>
            <numerusform>%n differences in the shown answer:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryHeading</name>
    <message numerus="yes">
        <source>%Ln tracked</source>
        <translation>
            <numerusform>%Ln tracked</numerusform>
            <numerusform>%Ln tracked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln found</source>
        <translation>
            <numerusform>Searching… %Ln found</numerusform>
            <numerusform>Searching… %Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln found so far</source>
        <translation>
            <numerusform>Stopped; %Ln found so far</numerusform>
            <numerusform>Stopped; %Ln found so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operation(s)</source>
        <translation>
            <numerusform>%1 of %Ln operation</numerusform>
            <numerusform>%1 of %Ln operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JsonTree</name>
    <message numerus="yes">
        <source>Object, %n member(s)</source>
        <translation>
            <numerusform>Object, %n member</numerusform>
            <numerusform>Object, %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Array, %n element(s)</source>
        <translation>
            <numerusform>Array, %n element</numerusform>
            <numerusform>Array, %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n level(s)</source>
        <translation>
            <numerusform>Open %n level</numerusform>
            <numerusform>Open %n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%n exchange(s) could not be written to the history yet.</source>
        <translation>
            <numerusform>%n exchange could not be written to the history yet.</numerusform>
            <numerusform>%n exchanges could not be written to the history yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MatrixModel</name>
    <message numerus="yes">
        <source>%1, %2: %n case(s)</source>
        <translation>
            <numerusform>%1, %2: %n case</numerusform>
            <numerusform>%1, %2: %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NegativeDialog</name>
    <message numerus="yes">
        <source>%n request(s) go to %1, environment &quot;%2&quot;. Cases that are taken may create real data there.</source>
        <translation>
            <numerusform>%n request goes to %1, environment &quot;%2&quot;. A case that is taken may create real data there.</numerusform>
            <numerusform>%n requests go to %1, environment &quot;%2&quot;. Cases that are taken may create real data there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) saved in %1.</source>
        <translation>
            <numerusform>%n request saved in %1.</numerusform>
            <numerusform>%n requests saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message numerus="yes">
        <source>Note of %Ln operation(s)</source>
        <translation>
            <numerusform>Note of %Ln operation</numerusform>
            <numerusform>Note of %Ln operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ObjectField</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecheckTable</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReplayDialog</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n environment</numerusform>
            <numerusform>%n environments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) go to %1. They may create or change real data there.</source>
        <translation>
            <numerusform>%n request goes to %1. It may create or change real data there.</numerusform>
            <numerusform>%n requests go to %1. They may create or change real data there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReplayOffer</name>
    <message numerus="yes">
        <source>%n of them may have arrived and will not be sent again.</source>
        <translation>
            <numerusform>%n of them may have arrived and will not be sent again.</numerusform>
            <numerusform>%n of them may have arrived and will not be sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReplayProgress</name>
    <message numerus="yes">
        <source>pausing, %n under way</source>
        <translation>
            <numerusform>pausing, %n under way</numerusform>
            <numerusform>pausing, %n under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReplaySetup</name>
    <message numerus="yes">
        <source>%1 · %n request(s)</source>
        <translation>
            <numerusform>%1 · %n request</numerusform>
            <numerusform>%1 · %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) with %2</source>
        <translation>
            <numerusform>%1: %n row with %2</numerusform>
            <numerusform>%1: %n rows with %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RequestImportDialog</name>
    <message numerus="yes">
        <source>%n environments</source>
        <translation>
            <numerusform>%n environment</numerusform>
            <numerusform>%n environments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written.</source>
        <translation>
            <numerusform>%n file was written.</numerusform>
            <numerusform>%n files were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RetentionDialog</name>
    <message numerus="yes">
        <source>%Ln exchange(s) removed.</source>
        <translation>
            <numerusform>%Ln exchange removed.</numerusform>
            <numerusform>%Ln exchanges removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %Ln exchange(s) had been removed.</source>
        <translation>
            <numerusform>Cancelled after %Ln exchange had been removed.</numerusform>
            <numerusform>Cancelled after %Ln exchanges had been removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln exchange(s), from %1 to %2.</source>
        <translation>
            <numerusform>It has %Ln exchange, from %1 to %2.</numerusform>
            <numerusform>It has %Ln exchanges, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them pinned.</source>
        <translation>
            <numerusform>%Ln of them pinned.</numerusform>
            <numerusform>%Ln of them pinned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted; can be brought back until the file is compacted.</source>
        <translation>
            <numerusform>%Ln deleted; can be brought back until the file is compacted.</numerusform>
            <numerusform>%Ln deleted; can be brought back until the file is compacted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) older than %1 days go.</source>
        <translation>
            <numerusform>%Ln exchange older than %1 days goes.</numerusform>
            <numerusform>%Ln exchanges older than %1 days go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) go, the newest of them from %1.</source>
        <translation>
            <numerusform>%Ln exchange goes, the newest of them from %1.</numerusform>
            <numerusform>%Ln exchanges go, the newest of them from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pinned one(s) stay.</source>
        <translation>
            <numerusform>%Ln pinned one stays.</numerusform>
            <numerusform>%Ln pinned ones stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowChanges</name>
    <message numerus="yes">
        <source>%Ln operation(s) deleted.</source>
        <translation>
            <numerusform>%Ln operation deleted.</numerusform>
            <numerusform>%Ln operations deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pinned operation(s) stayed.</source>
        <translation>
            <numerusform>%Ln pinned operation stayed.</numerusform>
            <numerusform>%Ln pinned operations stayed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowComparison</name>
    <message numerus="yes">
        <source>%Ln difference(s) from #%1.</source>
        <translation>
            <numerusform>%Ln difference from #%1.</numerusform>
            <numerusform>%Ln differences from #%1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same answer as #%1 but for %Ln volatile value(s).</source>
        <translation>
            <numerusform>Same answer as #%1 but for %Ln volatile value.</numerusform>
            <numerusform>Same answer as #%1 but for %Ln volatile values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request differs in %Ln place(s).</source>
        <translation>
            <numerusform>The request differs in %Ln place.</numerusform>
            <numerusform>The request differs in %Ln places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavedRequests</name>
    <message numerus="yes">
        <source>%n item(s) are in the trash.</source>
        <translation>
            <numerusform>%n item is in the trash.</numerusform>
            <numerusform>%n items are in the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServiceErrorBlock</name>
    <message numerus="yes">
        <source>And %n more details.</source>
        <translation>
            <numerusform>And %n more detail.</numerusform>
            <numerusform>And %n more details.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StorageState</name>
    <message numerus="yes">
        <source>%Ln exchange(s) wait in memory until then.</source>
        <translation>
            <numerusform>%Ln exchange waits in memory until then.</numerusform>
            <numerusform>%Ln exchanges wait in memory until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) could be saved, with the numbers they had.</source>
        <translation>
            <numerusform>%Ln exchange could be saved, with the numbers they had.</numerusform>
            <numerusform>%Ln exchanges could be saved, with the numbers they had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came without header fields and bodies.</source>
        <translation>
            <numerusform>%Ln of them came without header fields and bodies.</numerusform>
            <numerusform>%Ln of them came without header fields and bodies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read at all.</source>
        <translation>
            <numerusform>%Ln could not be read at all.</numerusform>
            <numerusform>%Ln could not be read at all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln operation(s)</source>
        <translation>
            <numerusform>Tags of %Ln operation</numerusform>
            <numerusform>Tags of %Ln operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrackPanel</name>
    <message numerus="yes">
        <source> (%Ln look(s))</source>
        <translation>
            <numerusform> (%Ln look)</numerusform>
            <numerusform> (%Ln looks)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln poll(s), a row of the history each</source>
        <translation>
            <numerusform>%Ln poll, a row of the history each</numerusform>
            <numerusform>%Ln polls, a row of the history each</numerusform>
        </translation>
    </message>
</context>
</TS>
