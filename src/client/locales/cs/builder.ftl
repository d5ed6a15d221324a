# Writing a checklist.
builder-new = Nový kontrolní seznam
builder-new-lead = Začíná prázdný. Hotové jsou v knihovně.
builder-begin = Začít
builder-untitled = Kontrolní seznam bez názvu
builder-title = Název
builder-title-missing = Pojmenujte ho. Název lze později změnit.
builder-first-language = Výchozí jazyk
builder-channel = Kanál
builder-language = Jazyk
builder-undo = Vrátit
builder-to-check = Zkontrolovat a zveřejnit
builder-kept = Vše je uloženo.
builder-keeping = Ukládá se…
builder-only-here = Zatím neuloženo. Mezitím to zůstává v tomto zařízení.
builder-not-taken = Neuloženo: takto to server nemůže přijmout. Zůstává to v tomto zařízení; změňte to, nebo vraťte zpět.
builder-overtaken = Neuloženo: tento návrh změnil někdo jiný.
builder-overtaken-title = Tento návrh změnil někdo jiný
builder-overtaken-body = Pokračujte v jeho verzi, nebo si svou uložte jako samostatný návrh.
builder-theirs = Pokračovat v jeho verzi
builder-copy = Uložit svou jako kopii
builder-not-kept = Poslední změna ještě není uložena. Zkuste to za chvíli znovu.
builder-elsewhere = V jiném jazyce: „{ $text }“
builder-no-number = Napište číslo, které je tu povoleno.

builder-elsewhere-nav = Tento návrh jinak
builder-preview = Jak ho ukáže telefon
builder-translate = Přeložit
builder-compare = Porovnat verze
builder-drop = Zahodit tento návrh
builder-drop-body = Co je v něm napsáno, bude pryč. Zveřejněné verze zůstanou, jak jsou.
builder-drop-do = Zahodit
builder-drop-not = Ponechat
builder-dropped = Návrh je zahozen.

builder-outline = Části kontrolního seznamu
builder-sections = Oddíly
builder-section-add = Přidat oddíl
builder-section-new = Nový oddíl
builder-section-nameless = Oddíl { $number }
builder-nameless = { $number }, zatím beze slov
builder-to-mend = { $count ->
    [one] , jednu věc opravit
    [few] , { $count } věci opravit
    [many] , { $count } věci opravit
   *[other] , { $count } věcí opravit
  }
builder-piece-about = Základní údaje
builder-piece-standards = Standardy
builder-piece-moments = Okamžiky
builder-piece-waits = Čekání
builder-piece-scoring = Hodnocení
builder-piece-contradictions = Rozpory
builder-piece-briefing = Pokyny
builder-piece-quiz = Kvíz
builder-piece-discreet = Nenápadný seznam
builder-piece-check = Zkontrolovat a zveřejnit

builder-up = Posunout nahoru: { $name }
builder-down = Posunout dolů: { $name }
builder-twice = Zdvojit: { $name }
builder-remove = Odebrat: { $name }
builder-went = S tím zmizelo: { $what }. Vrátit přivede vše zpět.
builder-went-waits = { $count ->
    [one] jedno čekání
    [few] { $count } čekání
    [many] { $count } čekání
   *[other] { $count } čekání
  }
builder-went-clauses = { $count ->
    [one] jedna podmínka
    [few] { $count } podmínky
    [many] { $count } podmínky
   *[other] { $count } podmínek
  }
builder-went-scores = { $count ->
    [one] body jedné otázky nebo čekání
    [few] body { $count } otázek nebo čekání
    [many] body { $count } otázky nebo čekání
   *[other] body { $count } otázek nebo čekání
  }

builder-languages = Jazyky
builder-languages-hint = Před zveřejněním musí být každý text ve všech vybraných jazycích.
builder-recording = Zvuk
builder-recording-lawful = Nahrávat zvuk je v těchto prodejnách podle zákona dovoleno
builder-recording-basis = Na jakém základě
builder-id = V souborech a číslech se vede jako { $id }

builder-standards-lead = Co znamená dobrá obsluha. Otázky a čekání to měří a majitelé čtou, jak často se co splnilo.
builder-standard-add = Přidat standard
builder-standard-name = Název
builder-standard-purpose = K čemu je
builder-standard-target = Co se považuje za splněné
builder-standard-howTo = Jak na to
builder-aim-selling = Má zvýšit prodej, ne sloužit zákazníkovi
builder-selling-hint = Prodej by neměl převážit nad obsluhou: kde převáží, objeví se varování.
builder-measure = Jak se měří
builder-measure-observed = pozorováním
builder-measure-wait = čekáním
builder-measure-rating = hodnocením
builder-channels = Kanály, pro které platí

builder-moments-lead = Co shopper označí jedním klepnutím, v pořadí, v jakém to přichází.
builder-moment-add = Přidat okamžik
builder-moment-name = Název
builder-moment-definition = Co přesně se za tento okamžik považuje
builder-moment-definition-hint = „První slovo, které vám někdo řekne“, ne „pozdraví vás“.
builder-moment-required = Musí se označit

builder-waits-need = Čekání běží od jednoho okamžiku k druhému. Nejdřív přidejte dva okamžiky.
builder-waits-lead = Co se měří: od kterého okamžiku do kterého a jaký je cíl.
builder-wait-add = Přidat čekání
builder-wait-name = Název
builder-from = Od
builder-to = Do
builder-target = Cíl, sekundy
builder-limit = Mez, sekundy
builder-limit-hint = Co je za ní, je nepřijatelné.
builder-in-section = Oddíl, ve kterém se počítá
builder-by = Jak přináší body
builder-by-line = Do cíle všechny body, pak méně až k nule na mezi
builder-by-bands = Po stupních

builder-section-title = Název oddílu
builder-all-when = Kdy se jeho otázky kladou
builder-when-mixed = Některé uvnitř, některé potom
builder-section-weight = Váha oddílu
builder-section-up = Posunout oddíl nahoru
builder-section-down = Posunout oddíl dolů
builder-section-twice = Zdvojit oddíl
builder-section-remove = Odebrat oddíl
builder-no-questions = Zatím žádné otázky. Níže vyberte, jakého druhu bude první.
builder-add-question = Přidat otázku
builder-more-types = Další druhy
builder-note-scored = hodnotí se
builder-note-condition = s podmínkou
builder-question-text = Otázka
builder-question-hint = Jedna věc, tak jak ji lze vidět nebo slyšet.
builder-help = Nápověda pod ní, je-li třeba
builder-type = Druh odpovědi
builder-when = Kdy se klade
builder-view = O jaký výrok jde
builder-view-fact = Fakt
builder-view-perception = Dojem
builder-aspect = Čeho se týká
builder-aspect-quality = Kvalita
builder-aspect-speed = Rychlost
builder-photos = Nejméně fotografií
builder-required = Odpověď je povinná
builder-na = Nemusí se týkat
builder-follow-up = Řádek, který se otevře, když odpověď není dobrá, je-li třeba
builder-follow-up-hint = „Co chybělo?“
builder-follow-up-if = Řádek se otevře, jen když (prázdné: když odpověď není dobrá)
builder-options = Z čeho lze vybrat
builder-option = Možnost { $number }
builder-option-add = Přidat možnost
builder-unit = Jednotka, je-li třeba
builder-counts-queue = Počítá lidi vpředu ve frontě
builder-least = Nejméně
builder-most = Nejvýše
builder-least-seconds = Nejméně, sekundy
builder-most-seconds = Nejvýše, sekundy
builder-at-most-characters = Nejvýše znaků
builder-at-least-characters = Nejméně znaků
builder-prompt = Co do toho patří, { $number }
builder-prompt-add = Uvést, co do toho patří
builder-prompt-remove = Odebrat
builder-worst = Nejhorší hodnocení
builder-best = Nejlepší hodnocení
builder-worst-name = Název nejhoršího
builder-best-name = Název nejlepšího
builder-parts = Co se má popsat
builder-currency = Měna, tři písmena
builder-currency-any = Prázdné: měnu uvede odpověď.

builder-score = Skóre
builder-counts = Počítá se do skóre
builder-no-standards = K hodnocení je potřeba standard, který měří. Přidejte ho pod „Standardy“.
builder-standard = Standard, který měří
builder-points = Body
builder-points-of = Body za „{ $option }“
builder-weight = Váha
builder-weight-hint = Bez zadání 1.
builder-critical = Když nevynese nic
builder-critical-none = Nic dalšího se neděje
builder-critical-fail = Návštěva nevyhoví
builder-critical-cap = Skóre dostane strop
builder-cap = Strop, procenta
builder-bonus = Body navíc: přidávají a nikdy neubírají
builder-scale-by = Jak hodnocení přináší body
builder-scale-line = Rovnoměrně, od nejhoršího k nejlepšímu
builder-scale-map = Každé hodnocení zvlášť
builder-points-of-rating = Body za hodnocení { $rating }
builder-good = Dobrá odpověď
builder-answer-yes = Ano
builder-answer-no = Ne
builder-answer-na = Netýká se
builder-bands = Body podle velikosti
builder-band-up-to = Do, { $unit }
builder-band-add = Přidat stupeň
builder-band-remove = Odebrat
builder-seconds = sekundy

builder-integrity-more = Ověření, že shopper na místě byl
builder-integrity = Takto odpoví, kdo tam byl. Kde to neplatí, dozví se to ten, kdo zprávu kontroluje; telefon shoppera o tom neví.
builder-show-if = Klade se, jen když
builder-require-if = Povinná, když
builder-clause-add = Přidat podmínku
builder-clause-remove = Odebrat
builder-condition-remove = Odebrat všechny
builder-join = Jak se spojují
builder-join-all = Musí platit všechny
builder-join-any = Stačí jedna
builder-join-none = Nesmí platit žádná
builder-join-not-all = Nesmějí platit všechny najednou
builder-join-one = Podmínka
builder-join-one-all = platí
builder-join-one-none = neplatí
builder-group = Skupina podmínek
builder-group-add = Přidat skupinu
builder-subject = Odpověď nebo okamžik
builder-subject-questions = Předchozí otázky
builder-subject-moments = Okamžiky
builder-verb = Platí, když
builder-verb-is = je
builder-verb-at-least = je nejméně
builder-verb-at-most = je nejvýše
builder-verb-between = je mezi
builder-verb-answered = má odpověď
builder-verb-unanswered = nemá odpověď
builder-verb-marked = je označen
builder-verb-unmarked = není označen
builder-value = Hodnota
builder-value-least = Od
builder-value-most = Do

builder-sections-rule = Jak se oddíly sčítají
builder-na-rule = Když se něco netýká
builder-pass = Vyhovuje od, procenta
builder-pass-hint = Prázdné: o vyhovění se nerozhoduje.
builder-bonus-cap = Body navíc zvednou nejvýše na, procenta
builder-bonus-cap-hint = Prázdné: bez stropu.

builder-briefing-lead = Co si shopper přečte, než půjde, i bez signálu.
builder-briefing-add = Přidat část
builder-briefing-title = Název
builder-briefing-body = Text
builder-kind = O čem to je
builder-kind-cover = Krycí příběh
builder-kind-scenario = Scénář
builder-kind-buy = Co koupit
builder-kind-time = Co měřit
builder-kind-photograph = Co vyfotit
builder-kind-never = Co nikdy nedělat
builder-kind-other = Něco jiného

builder-contradictions-lead = Odpovědi, které nemohou platit spolu. Před odevzdáním je shopper vyzván, aby se podíval znovu; nic se kvůli tomu neodmítne.
builder-contradictions-none = Nejdřív se na něco zeptejte: rozpor vzniká mezi odpověďmi.
builder-contradiction-text = Co si shopper přečte
builder-contradiction-hint = „Obsloužili vás hned a fronta byla dlouhá: může platit obojí?“
builder-contradiction-when = Je to rozpor, když
builder-contradiction-add = Přidat rozpor
builder-quiz-lead = Bez splnění nelze návštěvu začít.
builder-quiz-add = Přidat otázku
builder-right = Správná odpověď
builder-why = Proč je správná

builder-discreet-lead = Na obrazovce vypadá jako nákupní seznam; odškrtnutí položky označí okamžik.
builder-discreet-has = Použít nenápadný seznam
builder-discreet-title = Nadpis seznamu
builder-discreet-item = Pro „{ $moment }“

builder-publish-warned = { $count ->
    [one] Zveřejnit s jedním varováním
    [few] Zveřejnit se { $count } varováními
    [many] Zveřejnit s { $count } varování
   *[other] Zveřejnit s { $count } varováními
}
builder-publish-not-yet = Ještě ne
builder-ready = Zveřejnění nic nebrání
builder-ready-body = Zveřejněná verze se nemění: co změníte později, bude další verze.
