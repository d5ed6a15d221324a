# Reading a form of another program (XLSForm) as the draft of a checklist

form-lead = Kies een XLSForm-werkmap, zoals KoboToolbox, ODK of SurveyCTO die gebruiken. Ze wordt als concept gelezen, en je ziet plek voor plek wat het concept niet overneemt. Er wordt niets bewaard voordat je het publiceert.
form-file = De werkmap van het formulier (.xlsx)
form-read = Formulier lezen
form-missing = Kies eerst de werkmap.
form-too-large = Dit bestand is te groot. Hoogstens { $most } kan worden gelezen.
form-another = Ander formulier lezen
form-save = Concept bewaren
form-as-asked = Het concept zoals het gevraagd wordt
form-draft = { $questions ->
    [one] Eén vraag
   *[other] { $questions } vragen
  } in { $sections ->
    [one] één onderdeel
   *[other] { $sections } onderdelen
  } · { $languages }
form-publishable = Niets houdt het publiceren van dit concept tegen.
form-unscored = Het vraagt en scoort niet: nog geen vraag noemt een standaard.
form-version-there = Er is al een andere checklist met deze id en versie gepubliceerd. Bewaar het concept, of geef het formulier in zijn instellingen een andere versie en lees het opnieuw.
form-all-carried = Het concept neemt alles over wat het formulier zegt.
form-lost = { $count ->
    [one] Eén ding is weggelaten
   *[other] { $count } dingen zijn weggelaten
  }
form-changed = { $count ->
    [one] Eén ding is anders dan in het formulier
   *[other] { $count } dingen zijn anders dan in het formulier
  }
form-slight = { $count ->
    [one] Eén kleinigheid
   *[other] { $count } kleinigheden
  }
form-where = Waar
form-becomes = Wat ervan wordt
form-row = { $sheet }, rij { $row }

# Workbooks that can be read and are no forms
form-fault-no-survey = In deze werkmap zit geen blad “survey”. Een XLSForm heeft daar zijn vragen.
form-fault-no-type-column = Het blad “survey” heeft geen kolom “type”. De eerste rij moet de kolommen noemen.
form-fault-no-questions = Op het blad “survey” staat niets wat aan iemand gevraagd kan worden.
form-fault-too-much = Dit formulier is meer dan een bezoek kan vragen. Splits het, of kort de keuzelijsten in.

# Left out of the draft
xlsform-type-unknown = Dit type is niet bekend, dus hier wordt niets gevraagd.
xlsform-type-unknown-mend = Verbeter het type in het formulier, of voeg de vraag aan de checklist toe.
xlsform-type-missing = De rij heeft geen type, dus hier wordt niets gevraagd.
xlsform-type-missing-mend = Geef de rij een type, of haal haar weg.
xlsform-type-not-carried = Een checklist heeft geen vraag van dit type.
xlsform-type-not-carried-mend = Vraag het op een andere manier, bijvoorbeeld in woorden of met een foto. De plaats van een bezoek wordt vanzelf vastgelegd.
xlsform-calculation = Tijdens een bezoek wordt er niets berekend.
xlsform-calculation-mend = Wachttijden en scores rekent de checklist zelf uit. Haal al het andere later uit de antwoorden.
xlsform-relevant = “{ $about }” kan niet als voorwaarde worden overgenomen: er wordt gevraagd zonder daarop te letten.
xlsform-relevant-mend = Stel in de checklist een voorwaarde op eerdere antwoorden, of vraag het zo dat het overgeslagen kan worden.
xlsform-required-if = “{ $about }” kan niet als voorwaarde worden overgenomen: een antwoord is hier nooit verplicht.
xlsform-required-if-mend = Maak de vraag verplicht, of stel in de checklist een voorwaarde op eerdere antwoorden.
xlsform-constraint = “{ $about }” wordt niet gecontroleerd.
xlsform-constraint-mend = Zeg in de uitleg bij de vraag wat past, of stel in de checklist het minste en het meeste in. Staat er een melding naast, dan wordt een voorwaarde op antwoorden overgenomen.
xlsform-choice-without-list = De keuze hoort bij geen lijst.
xlsform-choice-without-list-mend = Vul haar list_name in.
xlsform-choice-without-name = De keuze heeft geen naam en wordt niet aangeboden.
xlsform-choice-without-name-mend = Vul haar naam in.
xlsform-language-unknown = Teksten in { $about } zijn weggelaten: checklists zijn er in het Engels, Lets, Tsjechisch, Perzisch en Nederlands.
xlsform-language-unknown-mend = Zijn de andere talen genoeg, dan hoeft er niets te gebeuren.
xlsform-language-twice = Er is nog een kolom in deze taal. Die telt.
xlsform-language-twice-mend = Zet beide in één kolom.
xlsform-column-unnamed = Dit staat in een kolom zonder kop en wordt niet gelezen.
xlsform-column-unnamed-mend = Geef de kolom een kop. Samengevoegde cellen tellen alleen voor hun eerste kolom.
xlsform-column-twice = Er is nog een kolom met deze naam. Die telt.
xlsform-column-twice-mend = Geef een van de twee een andere naam, of zet ze in één kolom.
xlsform-media = Beelden, geluiden en films bij vragen worden niet getoond.
xlsform-media-mend = Zeg in woorden wat iemand moet weten, in de uitleg bij de vraag of in de briefing.
xlsform-default = Antwoorden worden nooit vooraf ingevuld.
xlsform-default-mend = Er hoeft niets te gebeuren: de vraag wordt gesteld.
xlsform-trigger = Er wordt niets berekend als een antwoord verandert.
xlsform-trigger-mend = Vraag ernaar met een vraag, of laat het.
xlsform-note = In de groep volgt geen vraag op deze notitie, dus ze wordt niet getoond.
xlsform-note-mend = Zet de tekst in de uitleg bij een vraag, of in de briefing.
xlsform-group-end-missing = De groep wordt nergens gesloten. Ze is geacht met het formulier te eindigen.
xlsform-group-end-missing-mend = Zet “end group” waar ze eindigt.
xlsform-group-end-stray = Dit sluit een groep die nooit begon.
xlsform-group-end-stray-mend = Haal de rij weg, of voeg het begin toe.
xlsform-own-unreadable = Wat onze eigen kolommen hier zeggen, is niet te lezen: { $about }
xlsform-own-unreadable-mend = Verbeter deze cellen, of bewaar de checklist opnieuw als formulier en begin daarmee.
xlsform-sheet-not-carried = Dit blad is weggelaten.
xlsform-sheet-not-carried-mend = Zet de keuzes op het blad “choices”.

# In the draft, and otherwise than in the form
xlsform-asked-otherwise = Het wordt als een ander type gevraagd: { $about }.
xlsform-asked-otherwise-mend = Kijk of dat genoeg is, en voeg een vraag toe waar dat niet zo is.
xlsform-name-changed = In de checklist heet het “{ $about }”: id’s zijn letters, cijfers, “.”, “_” en “-”, en elk komt één keer voor.
xlsform-name-changed-mend = Er hoeft niets te gebeuren. Van twee met dezelfde naam bedoelen voorwaarden de eerste.
xlsform-name-missing = Het heeft geen naam en heet hier “{ $about }”.
xlsform-name-missing-mend = Geef het in het formulier een naam als andere programma’s de antwoorden lezen.
xlsform-label-missing = Het heeft geen label. De naam staat ervoor in de plaats.
xlsform-label-missing-mend = Schrijf wat mensen moeten lezen.
xlsform-list-missing = Op het blad “choices” staat geen lijst “{ $about }”.
xlsform-list-missing-mend = Voeg de lijst toe, of verbeter haar naam.
xlsform-choices-elsewhere = De keuzes staan niet in deze werkmap. Het wordt in woorden gevraagd.
xlsform-choices-elsewhere-mend = Zijn het er niet veel, zet de keuzes dan op het blad “choices”.
xlsform-choice-filter = Alle keuzes van de lijst worden aangeboden, wat er eerder ook is geantwoord.
xlsform-choice-filter-mend = Maak voor elk geval een lijst en een vraag, en stel elke vraag onder een voorwaarde.
xlsform-repeat-once = Wat in het formulier herhaald wordt, wordt één keer gevraagd.
xlsform-repeat-once-mend = Kopieer de vragen waar ze vaker nodig zijn.
xlsform-note-as-help = De notitie staat in de uitleg bij de vraag die erop volgt.
xlsform-note-as-help-mend = Er hoeft niets te gebeuren.
xlsform-label-inserts-answer = In het formulier wordt hier een antwoord ingevoegd. In de checklist blijft het zoals het er staat.
xlsform-label-inserts-answer-mend = Schrijf het zo dat het zonder het antwoord kan.
xlsform-constraint-close = De grens zelf mag ook: bij getallen met decimalen is die niet uit te sluiten.
xlsform-constraint-close-mend = Zet de grens iets verder naar binnen als dat uitmaakt.
xlsform-language-taken-as = Checklists zijn er niet in deze taal. De teksten zijn als Engels overgenomen.
xlsform-language-taken-as-mend = Vervang ze als shoppers een andere taal lezen.
xlsform-setting = Deze instelling is niet te lezen.
xlsform-setting-mend = Een versie is een geheel getal vanaf 1, en er is één rij met instellingen.

# Small things
xlsform-metadata = De app legt dit zelf vast, of laat het weg.
xlsform-metadata-mend = Er hoeft niets te gebeuren.
xlsform-appearance = Vragen zien eruit zoals de app ze toont.
xlsform-appearance-mend = Er hoeft niets te gebeuren.
xlsform-parameter = Deze instelling van de vraag doet hier niets.
xlsform-parameter-mend = Er hoeft niets te gebeuren.
xlsform-whole-numbers = Getallen mogen hier decimalen hebben.
xlsform-whole-numbers-mend = Zeg in de uitleg waar alleen hele getallen passen.
xlsform-message = Zo’n melding schrijft de app zelf.
xlsform-message-mend = Er hoeft niets te gebeuren.
xlsform-group-nested = Een groep in een groep is een eigen onderdeel.
xlsform-group-nested-mend = Er hoeft niets te gebeuren.
xlsform-or-other = “Anders” is een van de opties en opent een regel voor woorden.
xlsform-or-other-mend = Er hoeft niets te gebeuren.
xlsform-disabled = De rij is in het formulier uitgezet en is weggelaten.
xlsform-disabled-mend = Er hoeft niets te gebeuren.
xlsform-sheet-ignored = Dit blad hoort niet bij een formulier.
xlsform-sheet-ignored-mend = Er hoeft niets te gebeuren.
xlsform-column-ignored = Deze kolom betekent voor een checklist niets.
xlsform-column-ignored-mend = Er hoeft niets te gebeuren.
xlsform-constraint-as-contradiction = Het wordt gecontroleerd als het verslag wordt ingeleverd, met de melding van het formulier, en houdt niemand tegen.
xlsform-constraint-as-contradiction-mend = Er hoeft niets te gebeuren.
