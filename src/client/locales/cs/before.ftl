# What is read around a visit, before it and after: comes with its screens. Nothing here says what one is there for.

place = Místo
open-map = Otevřít na mapě
away = { $distance } odsud
when = Kdy
hours = Hodiny
pay = Odměna
report-due = Zprávu odevzdat
fee-and-cap = { $fee } a výdaje až { $cap }
expenses-up-to = Výdaje až { $cap }
visit-not-downloaded = Seznam této návštěvy v telefonu ještě není
visit-not-downloaded-body = Jednou se připojte a zůstane čitelný i bez signálu.
visit-ended = Tato návštěva pro vás skončila.
visit-taken-back = Tato návštěva byla vzata zpět
visit-taken-back-body = Co jste zaznamenali, zůstává v telefonu a ještě se odešle. O tom, co s tím bude, rozhodne koordinátor.
past-all = Zobrazit všech { $count }

accept = Přijmout
decline = Odmítnout
decline-sure = Odmítnout tuto návštěvu?
decline-body = Vrátí se koordinátorovi, který ji dá někomu jinému.
decline-reason = Důvod (chcete-li)
needs-signal = K tomu je potřeba signál a žádný tu není. Zkuste to znovu, až ho budete mít: seznam pak ukáže, jak to je.
start = Začít návštěvu
start-anyway = Přesto začít
continue = Pokračovat
begun-elsewhere = Tato návštěva byla začata v jiném telefonu, nebo zde, než byl telefon vymazán. Nejprve se stáhne, co dorazilo, k tomu je potřeba připojení; dál už pokračujete bez něj.
begin-beside-body = Nemáte signál? Začněte znovu: co dorazilo, je uchováno, a co zapíšete teď, se uchová vedle toho.
go-on-here = Stáhnout a pokračovat zde
amend-here-body = Tuto zprávu jste vyplnili v jiném telefonu, nebo zde, než byl vymazán. Nejprve se stáhne, co dorazilo, k tomu je potřeba připojení; dál už pokračujete bez něj.
look-again = Podívat se, co se vrátilo
see-report = Zobrazit vaše odpovědi
storage-no = Telefon teď nemůže ukládat, návštěvu tedy nelze začít. Uvolněte místo, opusťte anonymní režim a zkuste to znovu.

# The briefing.
briefing = Pokyny
briefing-time = Co měřit
briefing-waits = Od kterého okamžiku do kterého
briefing-wait = od „{ $from }“ do „{ $to }“
briefing-photograph = Co vyfotit
briefing-photos = { $count ->
    [one] jedna fotografie
    [few] { $count } fotografie
   *[other] { $count } fotografií
  }
briefing-if-asked = pokud to nastane
briefing-cap = Dostanete zpět až { $cap }. Uschovejte účtenku.

# The quiz that comes before the start.
quiz = Kvíz
quiz-first = Před začátkem je krátký kvíz: { $count ->
    [one] jedna otázka
    [few] { $count } otázky
   *[other] { $count } otázek
  } k pokynům.
quiz-go = Na kvíz
quiz-open = Ještě nesplněno
quiz-is-passed = Splněno { $day }
quiz-question-of = Otázka { $number } z { $count }
quiz-right = Správně.
quiz-wrong = Ne tak docela.
quiz-try-again = Vyberte znovu. Chybná odpověď nic nestojí.
quiz-next = Další otázka
quiz-finish = Hotovo
quiz-passed = Splněno
quiz-passed-body = Vše v pořádku. U návštěv se stejným seznamem to už dělat nemusíte.
quiz-practise = Projít si ho znovu
quiz-none = U této návštěvy kvíz není
to-visit = Zpět k návštěvě

# Rules that are looked at before going.
rules-met = { $count ->
    [one] Jedna podmínka, splněna
    [few] { $count } podmínky, všechny splněny
   *[other] { $count } podmínek, všechny splněny
  }
rules-unmet = { $count ->
    [one] Jedna podmínka není splněna
    [few] { $count } podmínky nejsou splněny
   *[other] { $count } podmínek není splněno
  }
rule-deadline = Vzít si ji můžete do { $day } { $time }.
rule-deadline-over = Vzít si ji šlo do { $day } { $time }.
rule-qualification = Vyžaduje { $names }: to máte.
rule-qualification-lacking = Vyžaduje { $names }, a to zatím nemáte. Zeptejte se koordinátora, jak to získat.
# How many visits of one program a person may take.
rule-conflict = Tahle pro vás není; na důvod se zeptejte koordinátora.
rule-limit-open = Najednou jich smíte mít { $most }; máte { $held }.
rule-limit-open-full = Máte jich { $held }, víc najednou nelze. Až jednu odevzdáte, můžete si vzít další.
rule-limit-period = V tomto období si jich smíte vzít { $most }; vzali jste si { $held }.
rule-limit-period-full = V tomto období jste si jich vzali { $held }, víc nelze. Další si můžete vzít v příštím.
rule-rotation-new = { $of ->
    [client] Za posledních { $days } dní jste nebyli na žádném z těchto míst.
   *[store] Za posledních { $days } dní jste zde nebyli.
  }
rule-rotation = { $of ->
    [client] Na jednom z těchto míst jste byli
   *[store] Byli jste zde
  } { $ago ->
    [0] dnes
    [one] včera
   *[other] před { $ago } dny
  }; pravidlo je { $days }.
rule-rotation-from = Od { $day } můžete.
rule-rotation-too-late = Mohli byste od { $day }, a to je po čase této návštěvy.
rule-rotation-claim = Máte jinou návštěvu { $of ->
    [client] na jednom z těchto míst
   *[store] zde
  } od { $from } do { $to }; pravidlo je { $days } dní mezi dvěma.
rule-rotation-claim-on = První den, který je od ní dost daleko, je { $day }.
rule-rotation-claim-never = Žádný její den není dost daleko.
rule-window-not-yet = Její čas začíná { $day } v { $time }.
rule-window-open = Její čas začal; končí { $day } v { $time }.
rule-window-over = Její čas skončil { $day } v { $time }. Než půjdete, zeptejte se koordinátora.
rule-daypart-now = Požadované hodiny ({ $hours }) právě běží, do { $time }.
rule-daypart-next = Požadované hodiny jsou { $hours }; další začínají { $day } v { $time }.
rule-daypart-over = Z požadovaných hodin ({ $hours }) už v jejím čase nic nezbývá. Než půjdete, zeptejte se koordinátora.

# Whether phone and person are ready.
ready = Připraveno na tuto návštěvu?
ready-looking = Dívám se …
ready-all = Vše připraveno
ready-some = { $count ->
    [one] Na jednu věc se podívejte
    [few] Na { $count } věci se podívejte
   *[other] Na { $count } věcí se podívejte
  }
ready-body = Pohled na telefon, než půjdete. První řádek a kvíz jsou před začátkem nutné; ostatní je dobré vědět.
ready-again = Podívat se znovu
ready-keeps = Záznamy
ready-keeps-good = Záznam byl zapsán, přečten a smazán: záznamy se zde ukládají.
ready-keeps-warn = Záznamy se zde ukládají, ale prohlížeč neříká, že je každý hned na disku. Po posledním klepnutí nechte aplikaci chvíli otevřenou.
ready-keeps-bad = Zde nelze nic uložit. Uvolněte místo nebo opusťte anonymní režim a podívejte se znovu.
ready-stays = Uloženo natrvalo
ready-stays-good = Prohlížeč slíbil, že záznamy této aplikace sám nesmaže.
ready-stays-installed = Aplikace je na ploše, její záznamy tedy zůstanou.
ready-stays-warn = Prohlížeč může záznamy smazat, když je málo místa. S aplikací na ploše se to nestane.
ready-stays-ask = Požádat prohlížeč
ready-stays-install = Dát ji na plochu
ready-space = Místo
ready-space-good = Pro fotografie je volných asi { $free }.
ready-space-warn = Volných je jen asi { $free }. Fotografie se nemusejí vejít: uvolněte místo, než půjdete.
ready-space-unknown = Prohlížeč neříká, kolik místa je volných.
ready-clock = Hodiny
ready-clock-good = Hodiny telefonu jdou správně.
ready-clock-ahead = Hodiny telefonu jdou { $minutes ->
    [one] o minutu
    [few] o { $minutes } minuty
   *[other] o { $minutes } minut
  } napřed. Nevadí to: časy se srovnají podle hodin serveru.
ready-clock-behind = Hodiny telefonu jdou { $minutes ->
    [one] o minutu
    [few] o { $minutes } minuty
   *[other] o { $minutes } minut
  } pozadu. Nevadí to: časy se srovnají podle hodin serveru.
ready-clock-unknown = Ještě neporovnány s hodinami serveru. Jednou se připojte a budou.
ready-content = Obsah
ready-content-good = Pokyny, seznam i celá aplikace jsou v telefonu. Signál není potřeba.
ready-content-warn = Aplikace ještě není v telefonu celá. Nechte ji minutu otevřenou se signálem a podívejte se znovu.
ready-quiz = Kvíz
ready-quiz-good = Splněn.
ready-quiz-warn = Je před začátkem a zabere minutu.
ready-camera = Fotoaparát
ready-camera-granted = Povolen.
ready-camera-prompt = Prohlížeč se zeptá při první fotografii. Lepší tady než tam.
ready-camera-denied = Nepovolen. Povolte ho pro tento web v nastavení prohlížeče, nebo použijte aplikaci fotoaparátu.
ready-camera-not-needed = U této návštěvy není potřeba.
ready-microphone = Mikrofon
ready-microphone-granted = Povolen.
ready-microphone-prompt = Prohlížeč se zeptá při první nahrávce. Lepší tady než tam.
ready-microphone-denied = Nepovolen. Povolte ho pro tento web v nastavení prohlížeče.
ready-microphone-not-needed = U této návštěvy není potřeba.
ready-position = Poloha
ready-position-granted = Povolena. Kde začínáte, se zapíše jednou, i s přesností.
ready-position-prompt = Pokud to povolíte, zapíše se jednou, kde začínáte. Pomůže to, když někdo o vaší návštěvě pochybuje.
ready-position-denied = Nepovolena. Nevadí: nic na ní nezávisí.
ready-position-not-needed = U této návštěvy není potřeba.
ready-allow = Povolit

# Visits that one may take.
offers = Nabídky
offers-by = Řazení
offers-by-day = Podle dne
offers-by-place = Podle místa
offers-none = Teď žádné nabídky
offers-none-body = Zde se objeví návštěvy, které si můžete vzít. Přijdou i zprávou, pokud jste je zapnuli.
offer-until = Vzít si do { $day } { $time }
offer-take = Vzít si ji
offer-leave = Ne pro mě
offer-taken = Je vaše: { $store }
offer-see = Zobrazit
offer-left = Odloženo. Nikomu to nevadí.
offer-gone = S { $store } byl někdo rychlejší. Ze seznamu zmizela.
offer-leave-title = Nechat { $store } být?
offer-leave-body = Už se vám neukáže. Důvod pomáhá lépe plánovat a nikdo vám ho nevytkne.
offer-reason = Proč (chcete-li)
offer-reason-far = Příliš daleko
offer-reason-time = Čas mi nevyhovuje
offer-reason-fee = Odměna je příliš nízká
offer-reason-known = Znají mě tam
offer-reason-other = Něco jiného
offer-reason-note = Vlastními slovy
offer-held = Tuto si zatím vzít nemůžete.

# What a person earned, and how their reports were graded.
earnings = Výdělky
earnings-none = Zatím nic
earnings-none-body = Každá odevzdaná návštěva se objeví zde, s tím, co přinese a jak je daleko.
earnings-expected = Očekáváno
earnings-expected-body = naplánováno nebo probíhá
earnings-review = V kontrole
earnings-review-body = odevzdáno, u editora
earnings-approved = Schváleno
earnings-approved-body = toto agentura zaplatí
earnings-and-expenses = a { $amount } výdajů
earnings-expenses-up-to = a výdaje až { $amount }
earnings-month-approved = schváleno { $amount }
earned-expenses = výdaje
earnings-nothing = nic
money-ahead = Ještě neodevzdáno
money-underway = Probíhá
money-submitted-today = Od dneška u editora
money-submitted = { $days ->
    [one] Den
    [few] { $days } dny
   *[other] { $days } dní
  } u editora
money-returned = Vráceno: žádají se změny
money-approved = Schváleno
money-missed = Zmeškáno
money-cancelled = Zrušeno
money-rejected = Zamítnuto
money-declined = Odmítnuto
grades = Kvalita vašich zpráv
grades-body = Každá tečka je známka editora za jednu zprávu, od 1 do 10.
grades-none = Zatím žádné známky
grades-too-few = { $count ->
    [one] Zatím jedna známka: na průměr málo.
    [few] Zatím { $count } známky: na průměr málo.
   *[other] Zatím { $count } známek: na průměr málo.
  }
grades-average = Průměrně { $average }, z { $count } zpráv
grades-table = Jako tabulka
grades-day = Den
grades-where = Místo
grades-grade = Známka
