# Co čtou obě pracoviště: rámec, zpráva, standardy.

desk-navigation = Hlavní nabídka
desk-skip = Přejít na obsah
desk-version = verze { $version }
desk-more = Zobrazit další
desk-print = Vytisknout
desk-all-visits = Všechny návštěvy

report-none = –
report-score = Skóre
report-verdict-passed = Vyhověla
report-verdict-failed = Nevyhověla
report-verdict-scored = Hodnoceno
report-verdict-unscored = Není co hodnotit
report-pass-mark = Vyhovuje od { $percent }
report-earned-of = { $earned } z { $possible } { $count ->
    [one] bodu
    [few] bodů
    [many] bodu
   *[other] bodů
  }
report-nothing-possible = není co hodnotit
report-profile = standardy podle profilu „{ $name }“
report-weighted = oddíly se počítají podle váhy
report-before = Před kritickými standardy: { $percent }
report-critical-fail = Kritický standard nebyl splněn: { $name }. Návštěva nevyhověla, ať je procento jakékoli.
report-critical-cap = Kritický standard nebyl splněn: { $name }. Skóre je omezeno na { $percent }.
report-facts = Fakta, co bylo vidět
report-perceptions = Dojmy, jaké to bylo
report-speed = Rychlost
report-quality = Kvalita
report-perception = Jaké to bylo
report-measured = Změřeno

report-when = { $day }, { $from }–{ $to } { $zone }
report-sections = Oddíly
report-share = váha { $share }

report-waits = Čekání
report-target-limit = Cíl { $target } · mez { $limit }
report-wait-at-least = ≥ { $least }
report-wait-range = { $least }–{ $most }
report-wait-on-target = Splňuje cíl
report-wait-over-target = { $by } nad cíl
report-wait-over-limit = { $by } nad cíl, za mezí
report-under-a-second = Méně než sekunda
report-wait-unmeasured = Nezměřeno: jeden z okamžiků nebyl označen
report-wait-unknown = Není známo
report-wait-between = Bylo to mezi { $least } a { $most }.
report-wait-no-less = Bylo to nejméně { $least }.
report-wait-doubt-session-changed = Není známo přesně: aplikace se mezitím znovu spustila.
report-wait-doubt-clocks-disagree = Není známo přesně: hodiny telefonu se neshodovaly.
report-wait-doubt-out-of-order = Není známo: okamžiky jsou ve špatném pořadí.
report-clock-monotonic = měřeno stopkami
report-clock-wall = podle časů, které někdo uvedl
report-clock-server = měřeno hodinami serveru
report-not-scored = Změřeno, nehodnoceno

report-timeline = Co se kdy stalo
report-moment-unmarked = Neoznačeno
report-definition = Co se za tento okamžik považuje
report-source-tap = Klepnuto ve chvíli, kdy se to stalo
report-source-corrected = Opraveno
report-source-estimate = Odhadnuto dodatečně
report-source-receipt = Odečteno z účtenky
report-reason-undo = klepnuto omylem
report-reason-late = klepnuto pozdě
report-reason-early = klepnuto brzy
report-reason-wrong-moment = klepnuto na jiný okamžik
report-reason-remembered = vzpomenuto dodatečně
report-reason-receipt = podle účtenky
report-was = Předtím:
report-taken-back = Vzato zpět
report-cleared = Smazáno
report-edited = Opraveno při kontrole, { $day }
report-edited-was = Zapsáno při návštěvě:
report-edited-by = { $name }: { $reason }
report-trace-edited = Hodnoceno podle odpovědi opravené při kontrole, { $day }.
report-event = záznam { $seq }
report-event-at = záznam { $seq }, { $time }
report-no-event = Žádný záznam

report-answers = Odpovědi
report-unanswered = Bez odpovědi
report-not-asked = Otázka nebyla položena
report-asked-no-more = (už se neklade, nepočítá se)
report-document = Dokument, { $size }
report-prevented-closed = Návštěvu nešlo provést: bylo zavřeno
report-prevented-moved = Návštěvu nešlo provést: prodejna se přestěhovala nebo už není
report-prevented-refused = Návštěvu nešlo provést: obsluha byla odmítnuta
report-prevented-unsafe = Návštěvu nešlo provést: nebylo to bezpečné
report-photos = { $count ->
    [0] Žádná fotografie
    [one] { $count } fotografie
    [few] { $count } fotografie
    [many] { $count } fotografie
   *[other] { $count } fotografií
  }
report-photo = Fotografie { $number }: { $about }
report-photo-not-here = Ještě nedorazila, { $size }
report-photo-shrunk = Otevřít tak, jak přišla
report-photo-unreadable = Poškozená: nelze zobrazit
report-photo-too-large = Příliš velká na zobrazení
report-photo-unsupported = Zde nelze zobrazit
report-photo-save = Uložit soubor, { $size }
report-photo-taken = Přidáno v { $time }, { $size }
report-photo-hash = ověřeno proti otisku { $hash }…
report-loose = K celé návštěvě
report-points-of = { $earned } / { $possible }
report-of-points = / { $possible }
report-bonus-points = + { $earned } navíc
report-no-bonus = bez bodů navíc
report-earlier = { $count ->
    [one] Jedna dřívější verze
    [few] { $count } dřívější verze
    [many] { $count } dřívější verze
   *[other] { $count } dřívějších verzí
  }
report-does-not-count = nepočítá se
report-why = Proč tyto body
report-standard = Standard: { $name }

report-rule-yes-no = Body za dobrou odpověď, za druhou žádné.
report-rule-option = Body podle zvolené možnosti.
report-rule-options = Body za každou zvolenou možnost, sečtené.
report-rule-scale-line = Body rovnoměrně rostou od nejhoršího hodnocení k nejlepšímu.
report-rule-scale-map = Body podle hodnocení.
report-rule-number-bands = Body podle uvedeného čísla.
report-rule-wait-bands = Body podle délky čekání, po stupních.
report-rule-wait-line = Při splnění cíle všechny body, pak rovnoměrně méně až k nule na mezi.
report-rule-not-applicable-omitted = Netýká se: vynecháno ze skóre.
report-rule-not-applicable-zero = Netýká se: počítá se jako nula bodů, jak stanoví kontrolní seznam.
report-rule-unanswered-optional = Bez odpovědi a nepovinné: vynecháno ze skóre.
report-rule-unanswered-required = Povinné a bez odpovědi: nula bodů.
report-rule-unmeasured = Nezměřeno: vynecháno ze skóre.
report-rule-uncertain = Není známo dost přesně, aby šlo říct, co vynáší: vynecháno ze skóre.
report-rule-retired-by-profile = Profil této prodejny to nežádá: vynecháno ze skóre.
report-rule-not-asked = Při této návštěvě otázka nebyla položena: vynecháno ze skóre.
report-rule-visit-prevented = Návštěvu nešlo provést: vynecháno ze skóre.
report-rule-left-out-on-appeal = Po odvolání vynecháno ze skóre: nepočítá se na žádné straně.
report-rule-answer-does-not-fit = Odpověď k otázce nesedí: kde byla povinná, nevynáší nic.
report-step-given = jak je zde uvedeno
report-step-up-to = Do { $value }
report-step-over = Nad { $value }
report-step-from = Od { $value }
report-step-rating = { $rating }, „{ $name }“

report-trace-events = Z
report-trace-points = Body
report-trace-weight = po váze { $weight }
report-trace-contribution = Ze skóre
report-percent-points = { $value } ze 100
report-trace-bonus = Navíc: přičítá se k získanému, nikdy k možnému.
report-trace-reversed = Profil této prodejny standard obrací: co jinde body přináší, zde nepřináší nic.
report-trace-critical = Tento standard je kritický a nebyl splněn.

report-sum = Jak se skóre skládá
report-sum-lead = Každý řádek je jedna odpověď nebo čekání se záznamy, na kterých stojí. Co přidávají ke skóre, je zaokrouhleno tak, aby součet přesně vyšel. Pravidla hodnocení { $engine }.
report-sum-open = { $count ->
    [one] Zobrazit { $count } řádek
    [few] Zobrazit všechny { $count } řádky
    [many] Zobrazit všech { $count } řádku
   *[other] Zobrazit všech { $count } řádků
  }
report-sum-lines = Řádky skóre
report-sum-item = Co
report-sum-weight = Váha
report-sum-points = Body
report-sum-total = Součet všech řádků
report-sum-bonus-cap = Body navíc nad strop
report-sum-critical-cap = Omezeno kritickým standardem

standard-purpose = Proč se to žádá
standard-target = Co se považuje za splněné
standard-how-to = Jak na to

# Tabulky, které nelze přečíst, podle toho, co na nich je špatně
workbook-fault-empty = V tomto souboru nic není.
workbook-fault-not-a-workbook = Toto není tabulka. Vyberte sešit Excelu (.xlsx) nebo soubor CSV.
workbook-fault-old-excel = Toto je starý sešit Excelu (.xls). Otevřete ho, uložte jako .xlsx a vyberte ten.
workbook-fault-locked = Tento sešit je zamčený heslem. Uložte ho bez hesla a vyberte znovu.
workbook-fault-damaged = Tento soubor je poškozený. Otevřete ho v programu, který ho vytvořil, uložte znovu a vyberte ho ještě jednou.
workbook-fault-too-large = Tento soubor je příliš velký. Odstraňte, co není potřeba, nebo ho rozdělte.
workbook-fault-too-many-sheets = Tento sešit má příliš mnoho listů. Ponechte jen potřebné.
workbook-fault-too-many-rows = Na jednom listu je příliš mnoho řádků. Rozdělte soubor.
workbook-fault-too-many-columns = Některý řádek sahá příliš doprava. Odstraňte sloupce, které nejsou potřeba.
workbook-fault-too-many-cells = V tomto souboru je toho příliš mnoho. Rozdělte ho.
workbook-fault-too-slow = Čtení tohoto souboru trvá příliš dlouho. Uložte ho jednodušeji, nebo ho rozdělte.

# Seznamy: hledání, filtry, výběr a ukládání
list-choose = Vybrat { $name }
list-choose-shown = Vybrat vše zobrazené
list-chosen = Vybráno: { $count }
list-all-matching = Vybráno vše, co odpovídá
list-choose-all-matching = Vybrat vše, co odpovídá
list-let-go = Zrušit výběr
list-actions = S vybraným
list-search = Hledat
list-filters = Filtry
list-remove-filter = { $name }: zrušit tento filtr
list-save-csv = Uložit jako CSV
list-save-xlsx = Uložit jako Excel
list-stop = Zastavit
list-keys = Šipky přecházejí mezi řádky, mezerník vybírá, Enter otevírá, lomítko hledá.
list-progress = { $done } z { $all }
list-progress-open = zatím { $done }
list-over = { $count }+

# Co si majitel a koordinátor říkají ke zveřejněné zprávě a kdo kam dočetl.
comments = Komentáře
comments-none = K této zprávě zatím nikdo nic neřekl.
comments-you = Vy
comments-owner = majitel
comments-coordinator = koordinátor
comments-read = Přečteno: { $name }, { $day }
comments-unread = Zatím nepřečteno
comments-say = Napište něco k této zprávě
comments-hint-owner = Čtou to koordinátoři. Kdo návštěvu provedl, se neuvádí.
comments-hint-desk = Čtou to majitelé této prodejny. Nepište nic, z čeho by bylo znát, kdo návštěvu provedl.
comments-send = Odeslat
comments-send-anyway = Přesto odeslat
comments-names = V textu je jméno toho, kdo návštěvu provedl: { $name }
comments-names-body = Majitel by se ho dozvěděl. Vynechte ho, pokud slovo neznamená něco jiného.
comments-waiting = { $count ->
    [one] Na přečtení čekají komentáře k jedné zprávě
    [few] Na přečtení čekají komentáře ke { $count } zprávám
    [many] Na přečtení čekají komentáře k { $count } zprávy
   *[other] Na přečtení čekají komentáře k { $count } zprávám
  }
comments-since = { $count ->
    [one] jeden komentář, { $day }
    [few] { $count } komentáře od { $day }
    [many] { $count } komentáře od { $day }
   *[other] { $count } komentářů od { $day }
  }
