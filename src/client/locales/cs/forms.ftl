# Reading a form of another program (XLSForm) as the draft of a checklist

form-lead = Vyberte sešit XLSForm, jaký používá KoboToolbox, ODK nebo SurveyCTO. Načte se jako návrh a u každého místa uvidíte, co se do návrhu nepřenese. Dokud nezveřejníte, nic se neuloží.
form-file = Sešit s formulářem (.xlsx)
form-read = Načíst formulář
form-missing = Nejdřív vyberte sešit.
form-too-large = Tento soubor je příliš velký. Načíst lze nejvýše { $most }.
form-another = Načíst jiný formulář
form-save = Uložit návrh
form-as-asked = Návrh tak, jak se bude klást
form-draft = { $questions ->
    [one] Jedna otázka
    [few] { $questions } otázky
    [many] { $questions } otázky
   *[other] { $questions } otázek
  } v { $sections ->
    [one] jednom oddílu
    [few] { $sections } oddílech
    [many] { $sections } oddílu
   *[other] { $sections } oddílech
  } · { $languages }
form-publishable = Zveřejnění tohoto návrhu nic nebrání.
form-unscored = Ptá se, ale nehodnotí: žádná otázka zatím neuvádí standard.
form-version-there = Pod tímto id a verzí už je zveřejněn jiný kontrolní seznam. Uložte návrh, nebo dejte formuláři v jeho nastavení jinou verzi a načtěte ho znovu.
form-all-carried = Návrh obsahuje vše, co je ve formuláři.
form-lost = { $count ->
    [one] Jedna věc je vynechána
    [few] { $count } věci jsou vynechány
    [many] { $count } věci je vynecháno
   *[other] { $count } věcí je vynecháno
  }
form-changed = { $count ->
    [one] Jedna věc je jinak než ve formuláři
    [few] { $count } věci jsou jinak než ve formuláři
    [many] { $count } věci je jinak než ve formuláři
   *[other] { $count } věcí je jinak než ve formuláři
  }
form-slight = { $count ->
    [one] Jedna drobnost
    [few] { $count } drobnosti
    [many] { $count } drobnosti
   *[other] { $count } drobností
  }
form-where = Kde
form-becomes = Co se s tím stane
form-row = { $sheet }, řádek { $row }

# Workbooks that can be read and are no forms
form-fault-no-survey = V tomto sešitu není list „survey“. Na něm má XLSForm otázky.
form-fault-no-type-column = List „survey“ nemá sloupec „type“. První řádek musí uvádět názvy sloupců.
form-fault-no-questions = Na listu „survey“ není nic, na co by se dalo zeptat.
form-fault-too-much = Formulář má víc, než na kolik se návštěva může ptát. Rozdělte ho, nebo zkraťte seznamy možností.

# Left out of the draft
xlsform-type-unknown = Tento typ není známý, takže se tu na nic neptá.
xlsform-type-unknown-mend = Opravte typ ve formuláři, nebo přidejte otázku do kontrolního seznamu.
xlsform-type-missing = Řádek nemá typ, takže se tu na nic neptá.
xlsform-type-missing-mend = Doplňte typ, nebo řádek odstraňte.
xlsform-type-not-carried = Kontrolní seznam otázku tohoto typu nemá.
xlsform-type-not-carried-mend = Zeptejte se jinak, třeba slovy nebo fotografií. Místo návštěvy se zaznamená samo.
xlsform-calculation = Během návštěvy se nic nepočítá.
xlsform-calculation-mend = Čekání a skóre počítá kontrolní seznam sám. Cokoli dalšího vyvoďte z odpovědí až potom.
xlsform-relevant = „{ $about }“ nelze převzít jako podmínku: otázka se klade bez ohledu na ni.
xlsform-relevant-mend = V kontrolním seznamu nastavte podmínku na dřívější odpovědi, nebo otázku napište tak, aby šla přeskočit.
xlsform-required-if = „{ $about }“ nelze převzít jako podmínku: odpověď zde není nikdy povinná.
xlsform-required-if-mend = Udělejte otázku povinnou, nebo v kontrolním seznamu nastavte podmínku na dřívější odpovědi.
xlsform-constraint = „{ $about }“ se nekontroluje.
xlsform-constraint-mend = Napište do nápovědy otázky, co vyhovuje, nebo v kontrolním seznamu nastavte nejmenší a největší hodnotu. Podmínka na odpovědi, která má vlastní hlášku, se převezme.
xlsform-choice-without-list = Možnost nepatří k žádnému seznamu.
xlsform-choice-without-list-mend = Vyplňte její list_name.
xlsform-choice-without-name = Možnost nemá název a nenabízí se.
xlsform-choice-without-name-mend = Vyplňte její name.
xlsform-language-unknown = Texty v jazyce { $about } jsou vynechány: kontrolní seznamy jsou v angličtině, lotyštině, češtině, perštině a nizozemštině.
xlsform-language-unknown-mend = Pokud stačí ostatní jazyky, není potřeba nic dělat.
xlsform-language-twice = V tomto jazyce je ještě jeden sloupec. Platí ten.
xlsform-language-twice-mend = Spojte oba do jednoho sloupce.
xlsform-column-unnamed = Toto je ve sloupci bez záhlaví a nečte se.
xlsform-column-unnamed-mend = Doplňte sloupci záhlaví. Sloučené buňky platí jen pro svůj první sloupec.
xlsform-column-twice = Sloupec tohoto názvu je tu ještě jeden. Platí ten.
xlsform-column-twice-mend = Jeden přejmenujte, nebo spojte oba do jednoho.
xlsform-media = Obrázky, zvuky a videa u otázek se nezobrazují.
xlsform-media-mend = Co je nutné vědět, napište slovy do nápovědy otázky nebo do pokynů.
xlsform-default = Odpovědi se nikdy nevyplňují předem.
xlsform-default-mend = Není potřeba nic dělat: otázka se položí.
xlsform-trigger = Při změně odpovědi se nic nepřepočítává.
xlsform-trigger-mend = Zeptejte se na to otázkou, nebo to nechte být.
xlsform-note = Za touto poznámkou není ve skupině žádná otázka, takže se nezobrazí.
xlsform-note-mend = Přesuňte její text do nápovědy otázky nebo do pokynů.
xlsform-group-end-missing = Skupina nikde nekončí. Bere se, že končí s formulářem.
xlsform-group-end-missing-mend = Přidejte „end group“ tam, kde končí.
xlsform-group-end-stray = Toto ukončuje skupinu, která nikdy nezačala.
xlsform-group-end-stray-mend = Odstraňte řádek, nebo doplňte začátek.
xlsform-own-unreadable = Co zde říkají naše vlastní sloupce, nelze přečíst: { $about }
xlsform-own-unreadable-mend = Opravte tyto buňky, nebo kontrolní seznam znovu uložte jako formulář a vyjděte z něj.
xlsform-sheet-not-carried = Tento list je vynechán.
xlsform-sheet-not-carried-mend = Přesuňte jeho možnosti na list „choices“.

# In the draft, and otherwise than in the form
xlsform-asked-otherwise = Ptá se jiným typem: { $about }.
xlsform-asked-otherwise-mend = Podívejte se, zda to stačí, a kde ne, přidejte otázku.
xlsform-name-changed = V kontrolním seznamu má id „{ $about }“: id tvoří písmena, číslice, „.“, „_“ a „-“ a každé je tu jednou.
xlsform-name-changed-mend = Není potřeba nic dělat. Ze dvou stejných názvů platí v podmínkách první.
xlsform-name-missing = Nemá název a vede se jako „{ $about }“.
xlsform-name-missing-mend = Pojmenujte ji ve formuláři, pokud odpovědi čtou jiné programy.
xlsform-label-missing = Nemá popisek. Místo něj je název.
xlsform-label-missing-mend = Napište, co si lidé mají přečíst.
xlsform-list-missing = Na listu „choices“ není seznam „{ $about }“.
xlsform-list-missing-mend = Přidejte seznam, nebo opravte jeho název.
xlsform-choices-elsewhere = Možnosti nejsou v tomto sešitu. Odpovídá se slovy.
xlsform-choices-elsewhere-mend = Není-li jich moc, přesuňte je na list „choices“.
xlsform-choice-filter = Nabízejí se všechny možnosti ze seznamu, ať byla dřívější odpověď jakákoli.
xlsform-choice-filter-mend = Pro každý případ udělejte vlastní seznam a otázku s podmínkou.
xlsform-repeat-once = Na co se formulář ptá opakovaně, na to se zde ptá jednou.
xlsform-repeat-once-mend = Kde je otázek potřeba víc, zkopírujte je.
xlsform-note-as-help = Poznámka je v nápovědě otázky, která následuje.
xlsform-note-as-help-mend = Není potřeba nic dělat.
xlsform-label-inserts-answer = Formulář sem vkládá odpověď. V kontrolním seznamu zůstává zápis, jak je.
xlsform-label-inserts-answer-mend = Napište to tak, aby to šlo i bez odpovědi.
xlsform-constraint-close = Povolena je i sama mez: u čísel s desetinnými místy ji nelze vyloučit.
xlsform-constraint-close-mend = Pokud na tom záleží, posuňte mez kousek dovnitř.
xlsform-language-taken-as = V tomto jazyce kontrolní seznamy nejsou. Jeho texty se berou jako anglické.
xlsform-language-taken-as-mend = Kde shoppeři čtou jiný jazyk, texty nahraďte.
xlsform-setting = Toto nastavení nelze přečíst.
xlsform-setting-mend = Verze je celé číslo od 1 a řádek s nastavením je jen jeden.

# Small things
xlsform-metadata = Toto aplikace zaznamená sama, nebo to vynechá.
xlsform-metadata-mend = Není potřeba nic dělat.
xlsform-appearance = Otázky vypadají tak, jak je zobrazuje aplikace.
xlsform-appearance-mend = Není potřeba nic dělat.
xlsform-parameter = Toto nastavení otázky zde nemá využití.
xlsform-parameter-mend = Není potřeba nic dělat.
xlsform-whole-numbers = Čísla zde smějí mít desetinná místa.
xlsform-whole-numbers-mend = Kde vyhovují jen celá, napište to do nápovědy.
xlsform-message = Takovou hlášku píše aplikace sama.
xlsform-message-mend = Není potřeba nic dělat.
xlsform-group-nested = Skupina uvnitř skupiny je samostatný oddíl.
xlsform-group-nested-mend = Není potřeba nic dělat.
xlsform-or-other = „Jiné“ je jednou z možností a otevře řádek pro text.
xlsform-or-other-mend = Není potřeba nic dělat.
xlsform-disabled = Řádek je ve formuláři vypnutý a vynechává se.
xlsform-disabled-mend = Není potřeba nic dělat.
xlsform-sheet-ignored = Tento list k formuláři nepatří.
xlsform-sheet-ignored-mend = Není potřeba nic dělat.
xlsform-column-ignored = Tento sloupec pro kontrolní seznam nic neznamená.
xlsform-column-ignored-mend = Není potřeba nic dělat.
xlsform-constraint-as-contradiction = Kontroluje se při odevzdání zprávy, s hláškou z formuláře, a nikoho nezastaví.
xlsform-constraint-as-contradiction-mend = Není potřeba nic dělat.
