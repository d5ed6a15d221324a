# Two versions of a checklist beside each other, its translations, and trying it out.
tools-compare = Porovnat verze
tools-compare-of = Porovnání verzí: { $title }
tools-from = Starší
tools-to = Novější
tools-draft = Návrh
tools-version-missing = Verze je jen jedna a není ji s čím porovnat.
tools-same = Mezi těmito dvěma není žádný rozdíl.
tools-whole = Celý kontrolní seznam
tools-standards = Standardy
tools-moments = Okamžiky
tools-waits = Čekání
tools-sections = Oddíly
tools-contradictions = Odpovědi, které nemohou platit spolu
tools-briefing = Pokyny
tools-quiz = Kvíz
tools-questions-of = Otázky v oddílu „{ $section }“
tools-added = Přidáno
tools-removed = Odebráno
tools-moved = Přesunuto
tools-changed = Změněno
tools-count-added = přidáno: { $count }
tools-count-removed = odebráno: { $count }
tools-count-moved = přesunuto: { $count }
tools-count-wording = { $count ->
    [one] { $count } zní jinak
    [few] { $count } znějí jinak
    [many] { $count } zní jinak
   *[other] { $count } zní jinak
  }
tools-count-setting = { $count ->
    [one] { $count } má jiné nastavení
    [few] { $count } mají jiné nastavení
    [many] { $count } má jiné nastavení
   *[other] { $count } má jiné nastavení
  }
tools-count-weight = { $count ->
    [one] { $count } se počítá jinak
    [few] { $count } se počítají jinak
    [many] { $count } se počítá jinak
   *[other] { $count } se počítá jinak
  }
tools-moved-within = Z místa { $from } na { $to }
tools-moved-to = Z „{ $from }“ do „{ $to }“
tools-was = Předtím
tools-is = Teď
tools-nothing = nic
tools-scored-by = hodnotí se, měří „{ $standard }“
tools-band = do { $upTo }: { $points }
tools-cap = Skóre má strop { $percent }
tools-set = verze { $version }

tools-field-text = Znění
tools-field-title = Název
tools-field-name = Název
tools-field-help = Nápověda pod ní
tools-field-definition = Co se za tento okamžik považuje
tools-field-purpose = K čemu je
tools-field-target = Co se považuje za splněné
tools-field-howTo = Jak na to
tools-field-unit = Jednotka
tools-field-worstName = Název nejhoršího
tools-field-bestName = Název nejlepšího
tools-field-body = Text
tools-field-why = Proč je správná
tools-field-basis = Na jakém základě se nahrává zvuk
tools-field-prompts = Co do toho patří
tools-field-followUp = Řádek, který se otevře
tools-field-followUp-when = Kdy se řádek otevře
tools-field-options = Možnost „{ $what }“
tools-field-choice = Možnost
tools-field-order = Pořadí možností
tools-field-right = Správná odpověď
tools-field-discreet = Nenápadný seznam
tools-field-discreet-item = Nenápadný seznam, pro „{ $what }“
tools-field-recording = Nahrávání zvuku
tools-field-standardSet = Sada standardů
tools-field-channel = Kanál
tools-field-channels = Kanály, pro které platí
tools-field-locales = Jazyky
tools-field-measure = Jak se měří
tools-field-aim = K čemu slouží
tools-aim-service = obsluze
tools-aim-selling = většímu prodeji
tools-field-weight = Váha
tools-field-critical = Když nevynese nic
tools-field-required = Povinné
tools-field-from = Od
tools-field-to = Do
tools-field-targetSeconds = Cíl
tools-field-limitSeconds = Mez
tools-field-section = Oddíl
tools-field-type = Druh odpovědi
tools-field-view = Druh výroku
tools-field-aspect = Čeho se týká
tools-field-when = Kdy se klade
tools-field-condition = Kdy to nejde dohromady
tools-field-mayBeNotApplicable = Nemusí se týkat
tools-field-photos = Nejméně fotografií
tools-field-showIf = Klade se, jen když
tools-field-requireIf = Povinná, když
tools-field-integrity = Jak odpoví, kdo tam byl
tools-field-counts = Co se počítá
tools-field-least = Nejméně
tools-field-most = Nejvýše
tools-field-leastSeconds = Nejméně
tools-field-mostSeconds = Nejvýše
tools-field-worst = Nejhorší hodnocení
tools-field-best = Nejlepší hodnocení
tools-field-atMostCharacters = Nejvýše znaků
tools-field-atLeastCharacters = Nejméně znaků
tools-field-currency = Měna
tools-field-parts = Co se popisuje
tools-field-kind = O čem to je
tools-field-questions = Otázky, kterých se týká
tools-field-score = Skóre
tools-field-score-standard = Standard, který měří
tools-field-score-points = Body
tools-field-score-points-of = Body za „{ $what }“
tools-field-score-good = Dobrá odpověď
tools-field-score-bands = Stupně
tools-field-score-by = Jak přináší body
tools-field-score-bonus = Body navíc
tools-field-scoring-notApplicable = Když se něco netýká
tools-field-scoring-sections = Jak se oddíly sčítají
tools-field-scoring-passPercent = Vyhovuje od
tools-field-scoring-bonusCapPercent = Body navíc zvednou nejvýše na

tools-translate = Přeložit
tools-translate-of = Překlad: { $title }
tools-language-from = Z jazyka
tools-language-to = Do jazyka
tools-turn = Prohodit
tools-missing = { $count ->
    [0] Nic nechybí: { $language }.
    [one] Chybí { $count } text: { $language }.
    [few] Chybějí { $count } texty: { $language }.
    [many] Chybí { $count } textu: { $language }.
   *[other] Chybí { $count } textů: { $language }.
  }
tools-next-missing = Další chybějící
tools-parts = Části kontrolního seznamu
tools-missing-here = { $count ->
    [one] , chybí jeden text
    [few] , chybějí { $count } texty
    [many] , chybí { $count } textu
   *[other] , chybí { $count } textů
  }
tools-title-group = Základní údaje
tools-empty-here = V této části není co číst.
tools-unwritten = Ani v tomto jazyce to není napsáno.
tools-not-offered = Tento jazyk kontrolní seznam zatím nenabízí: { $language }
tools-not-offered-body = Co napíšete, se uloží. Jazyk přidejte, až ho mají shoppeři dostat: od té chvíle musí být před zveřejněním další verze hotové všechny texty.
tools-offer = Přidat: { $language }
tools-place = { $part }: { $field }
tools-keyboard = Ctrl a Enter přejde na další chybějící.

tools-preview = Náhled
tools-preview-of = Náhled: { $title }
tools-preview-lead = Vyzkoušejte ho očima shoppera. Nic se neodešle ani neuloží.
tools-edit = Zpět k návrhu
tools-phone = Jako v telefonu
tools-reading-time = Čas v tomto telefonu: { $time }
tools-minute = O minutu později
tools-ten-minutes = O deset minut později
tools-before = Předem
tools-no-briefing = Tento kontrolní seznam nemá pokyny ani kvíz.
tools-again = Začít znovu
tools-score = Jaké skóre by vyšlo
tools-score-none = Zatím není co hodnotit.
tools-verdict-passed = Vyhověla
tools-verdict-failed = Nevyhověla
tools-earned = Co která odpověď vynesla
tools-earned-none = Odpovědi, které přinášejí body, se tu objevují, jak přibývají.
tools-waiting = { $count ->
    [one] { $count } hodnocená položka zatím nemá odpověď.
    [few] { $count } hodnocené položky zatím nemají odpověď.
    [many] { $count } hodnocené položky zatím nemá odpověď.
   *[other] { $count } hodnocených položek zatím nemá odpověď.
  }
tools-warnings = { $count ->
    [one] Na { $count } věc se podívejte
    [few] Na { $count } věci se podívejte
    [many] Na { $count } věci se podívejte
   *[other] Na { $count } věcí se podívejte
  }
tools-warnings-none = Před ničím není třeba varovat
tools-warnings-none-body = Každý standard se měří, ke každé otázce se lze dostat a prodej nepřevažuje nad obsluhou.
tools-warnings-body = Nic z toho zveřejnění nebrání.

tools-warning-standard-unmeasured = Tento standard nic neměří.
tools-warning-standard-unmeasured-mend = Hodnoťte podle něj otázku nebo čekání, nebo ho odeberte.
tools-warning-standard-left-out = „{ $names }“ ze sady standardů v tomto kontrolním seznamu není.
tools-warning-standard-left-out-mend = Má-li se zde měřit, přidejte ho a ptejte se na něj.
tools-warning-other-channel = Tento standard není určen pro tento kanál.
tools-warning-other-channel-mend = Měřte jiný, nebo kanál ke standardu přidejte.
tools-warning-wait-unmarked = „{ $names }“ nemůže nikdo označit, takže se toto čekání nikdy nezměří.
tools-warning-wait-unmarked-mend = Zvolte okamžik, který kontrolní seznam má.
tools-warning-wait-optional = „{ $names }“ se nemusí označit. Kde nenastane, nic se neztratí.
tools-warning-wait-optional-mend = Udělejte okamžik povinným, nebo se vedle zeptejte, zda nastal.
tools-warning-moment-unused = Na tomto okamžiku nic nezávisí.
tools-warning-moment-unused-mend = Ať jím nějaké čekání začíná nebo končí, nebo shopperovi klepnutí ušetřete.
tools-warning-never-asked = Tato otázka se nikdy nepoloží: její podmínka nemůže být splněna.
tools-warning-never-asked-mend = Změňte, kdy se klade.
tools-warning-never-required = Podmínka, za které je to povinné, nemůže být splněna.
tools-warning-never-required-mend = Změňte ji, nebo ji odeberte.
tools-warning-never-opens = Řádek pod touto otázkou se nikdy neotevře.
tools-warning-never-opens-mend = Uveďte, při které odpovědi se otevře.
tools-warning-never-contradicts = Tyto odpovědi se nikdy nemohou sejít.
tools-warning-never-contradicts-mend = Změňte podmínku, nebo ji odeberte.
tools-warning-queue-counted-twice = Frontu už počítá „{ $names }“: toto číslo se k žádnému čekání nepřiřadí.
tools-warning-queue-counted-twice-mend = Jen u jedné z nich uveďte, že počítá lidi vpředu.
tools-warning-selling-over-service = Prodej vynáší stejně jako celá obsluha.
tools-warning-selling-over-service-mend = Dejte obsluze větší váhu.
tools-warning-selling-outweighs = Tohle je prodej a počítá se víc než „{ $names }“.
tools-warning-selling-outweighs-mend = Dejte tomu menší váhu, než má obsluha.
