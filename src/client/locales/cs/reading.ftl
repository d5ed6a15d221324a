# Co majitelé čtou ze všeho zveřejněného: čísla, každé s tím, jak přesně je známo.

reading-overview = Přehled
reading-standards = Standardy
reading-waits = Čekání
reading-consistency = Vyrovnanost
reading-over-time = V čase

reading-overview-question = Jaká byla obsluha, opravdu se změnila a kam stojí za to se podívat?
reading-standards-question = Které standardy se plní, které ne a co to stojí?
reading-waits-question = Jak dlouho lidé čekají a jak často déle, než by měli?
reading-consistency-question = Je obsluha všude stejná, nebo záleží na prodejně, hodině či kanálu?
reading-over-time-question = Co se změnilo víc, než může být náhoda?

reading-nothing = Zatím není co číst
reading-nothing-body = Čísla se objeví s první zveřejněnou návštěvou.
reading-from = Od
reading-to = Do
reading-month = Měsíc
reading-figures = Čísla
reading-score = Skóre
reading-speed = Rychlost
reading-quality = Kvalita
reading-standard = Standard
reading-channel = Kanál
reading-visits-column = Návštěvy
reading-visits = { $count ->
    [one] { $count } návštěva
    [few] { $count } návštěvy
    [many] { $count } návštěvy
   *[other] { $count } návštěv
  }

# Jak přesně je číslo známo. Interval obsahuje to, co odhaduje, v 95 případech ze 100.
reading-between = mezi { $low } a { $high }
reading-known-to = Přesnost
reading-why-one = z jedné návštěvy nikdo neřekne, jak daleko je od pravdy
reading-why-alike = zatím samé stejné, takže nikdo neřekne, jak daleko je od pravdy
reading-why-too-few = příliš málo návštěv, aby šlo říct, jak daleko je od pravdy
# Žádná návštěva, nebo žádná, které by se to týkalo.
reading-none = nic nezměřeno

# Co se změnilo oproti předchozím měsícům: `before` jsou ty měsíce, `low` a `high` jsou body.
reading-change-up = Lepší než dříve ({ $before }) o { $low } až { $high } b.
reading-change-down = Horší než dříve ({ $before }) o { $low } až { $high } b.
reading-change-none = Rozdíl oproti dřívějšku ({ $before }) může být náhoda: { $low } až { $high } b.
reading-change-nothing = Není s čím porovnat ({ $before }: nic).
reading-change-unbounded = Příliš málo návštěv na porovnání ({ $before }).

reading-costly = Co stojí nejvíc
reading-costly-none = Nic se neztratilo: všechny standardy byly splněny.
reading-all-standards = Všechny standardy
reading-each-standard = Kolik který stojí
reading-lost = { $points } b. na návštěvu
reading-met = splněno { $share }
reading-met-column = Splněno
reading-trend = Měsíc po měsíci
reading-trend-of = { $name }: jak často byl splněn, měsíc po měsíci
reading-share-limits = Kolem { $middle }. Ve stínovaných stupních leží to, co při tolika návštěvách může být náhoda; co leží mimo, má příčinu.
reading-what-for = K čemu je a jak se dělá
reading-how-to = Jak:

reading-look = Prodejny, na které se podívat
reading-look-none = Žádná prodejna nezaostává za ostatními víc, než může být náhoda.
reading-look-why = Pod skóre všech (čárkovaná čára) víc, než může být náhoda, i při tolika prodejnách.
reading-look-judged = { $judged ->
    [one] Jedna prodejna má dost návštěv, aby šla odlišit od jiných
    [few] { $judged } prodejny mají dost návštěv, aby šly odlišit od jiných
    [many] { $judged } prodejny má dost návštěv, aby šla odlišit od jiných
   *[other] { $judged } prodejen má dost návštěv, aby šly odlišit od jiných
  }{ $few ->
    [0] .
    [one] , jedna jich má málo.
    [few] , { $few } jich mají málo.
    [many] , { $few } jich má málo.
   *[other] , { $few } jich má málo.
  }

reading-where = Kde
reading-where-why = Návštěvy, které standard splnily, z těch, které ho sledovaly; čím tmavší, tím víc jich nesplnilo.
reading-more-stores = { $count ->
    [one] Ještě jedna prodejna není zobrazena.
    [few] Ještě { $count } prodejny nejsou zobrazeny.
    [many] Ještě { $count } prodejny není zobrazeno.
   *[other] Ještě { $count } prodejen není zobrazeno.
  }
reading-of = { $met } z { $n }

reading-waits-none = V těchto měsících nebylo žádné čekání změřeno s jistotou.
reading-wait = Čekání
reading-waits-counted = Čekání
reading-median = Polovina čeká méně než
reading-p90 = Devět z deseti čeká méně než
reading-on-target = Do { $target }
# `target`, `low` a `high` jsou časy: každá návštěva se měří cílem, který tehdy platil v její prodejně.
reading-on-own-target = Splňuje vlastní cíl ({ $target } u většiny návštěv)
reading-on-own-targets = Splňuje vlastní cíl ({ $low } až { $high })
reading-on-target-column = Splňuje cíl
reading-target = cíl { $target }
reading-wait-chart = { $name }: kolik čekání trvalo jak dlouho
reading-bar = { $from } až { $to }: { $count ->
    [one] jedno čekání
    [few] { $count } čekání
    [many] { $count } čekání
   *[other] { $count } čekání
  }
# Co k čekání přidá každý člověk ve frontě vpředu.
reading-per-person = Každý člověk vpředu přidá
reading-per-person-up = Čím delší fronta, tím delší čekání.
reading-per-person-down = Čím delší fronta, tím kratší čekání.
reading-per-person-none = Delší fronta nemění nic víc než náhoda.
reading-per-person-too-few = Příliš málo návštěv, aby šlo říct, co každý člověk vpředu přidá.
reading-per-person-one = Z jedné návštěvy nikdo neřekne, co každý člověk vpředu přidá.
reading-per-person-alike = Zatím samé stejné, takže nikdo neřekne, co každý člověk vpředu přidá.
reading-per-person-same-queue = Vpředu bylo pokaždé stejně lidí, takže nikdo neřekne, co přidá jeden navíc.
reading-by-queue = Podle lidí vpředu ve frontě
reading-queue = Ve frontě
reading-queue-nobody = Nikdo vpředu
reading-queue-few = 1 nebo 2 vpředu
reading-queue-some = 3 až 5 vpředu
reading-queue-many = 6 a více vpředu
reading-queue-uncounted = V těchto měsících nikdo lidi vpředu ve frontě nepočítal.
reading-queue-not-asked = Kontrolní seznam, který toto čekání měří, se neptá, kolik lidí bylo vpředu ve frontě.

# Skóre podle toho, jak bylo plno; `low` a `high` jsou body na každého člověka vpředu.
reading-busy = Když je plno
reading-busy-why = Skóre podle toho, kolik lidí bylo vpředu ve frontě. Rychlost s frontou klesá; kvalita nemusí.
reading-busy-not-asked = Jak bylo plno, nelze říct: žádný kontrolní seznam z těchto měsíců se neptá, kolik lidí bylo vpředu ve frontě.
reading-busy-up = roste s každým člověkem vpředu, o { $low } až { $high } b.
reading-busy-down = klesá s každým člověkem vpředu, o { $low } až { $high } b.
reading-busy-none = se s každým člověkem vpředu nemění víc, než může být náhoda: { $low } až { $high } b.
reading-busy-too-few = má příliš málo návštěv, aby šlo říct, co s tím dělá fronta.
reading-busy-one = má jen jednu návštěvu, takže nikdo neřekne, co s tím dělá fronta.
reading-busy-alike = se zatím nemění, takže nikdo neřekne, co s tím dělá fronta.
reading-busy-same-queue = se nedá porovnat: vpředu bylo pokaždé stejně lidí.
reading-by-daypart = Podle části dne
reading-daypart = Část dne
reading-daypart-night = Noc, do 6 hodin
reading-daypart-morning = Dopoledne, 6 až 11 hodin
reading-daypart-midday = Poledne, 11 až 14 hodin
reading-daypart-afternoon = Odpoledne, 14 až 18 hodin
reading-daypart-evening = Večer, od 18 hodin
reading-as-table = Totéž jako tabulka
reading-save-xlsx = Uložit jako Excel
reading-save-csv = Uložit jako CSV
reading-save-others = Další tabulky jako CSV:
reading-wait-times = Kolik čekání trvalo jak dlouho
reading-save-svg = Uložit graf jako SVG
reading-save-png = Uložit jako PNG
reading-no-chart = Bez sítě graf nelze nakreslit. Jeho čísla jsou v tabulce pod ním.

reading-parts = Z čeho se rozdíly skládají
reading-parts-why = Skóre se návštěvu od návštěvy liší. Tolik z toho jde s prodejnou, s tím, kdo přišel, s kanálem a s hodinou, každé zvlášť bez ostatních; zbytek se liší od jedné návštěvy ke druhé.
reading-part-store = Prodejna
reading-part-shopper = Kdo přišel
reading-part-channel = Kanál
reading-part-daypart = Část dne
reading-part-visit = Od jedné návštěvy ke druhé
reading-part-apart = počet: { $groups }, asi { $points } b. od jednoho k druhému
reading-part-within = asi { $points } b., ať do téže prodejny v tutéž hodinu přijde kdokoli
reading-part-only = { $groups ->
    [0] žádné
   *[other] jen jedno: není co odlišit
  }
reading-parts-from = { $visits ->
    [one] Z jedné návštěvy.
    [few] Ze všech { $visits } návštěv, které mají skóre.
    [many] Ze všech { $visits } návštěvy, které mají skóre.
   *[other] Ze všech { $visits } návštěv, které mají skóre.
  }
reading-parts-sampled = Z { $visits } návštěv: vždy z { $oneIn } prodejen jedna se všemi návštěvami, ať je jejich skóre jakékoli.
reading-parts-too-few = Návštěv je příliš málo, aby šlo říct, co s čím jde.
reading-parts-tied = Tyto věci šly vždy spolu: má-li každá prodejna svého návštěvníka, kanál nebo hodinu, nikdo neřekne, co z toho dělá rozdíl.
reading-parts-alike = Všechna skóre jsou stejná.
reading-spreads = Každé zvlášť
reading-spreads-why = Tytéž rozdíly viděné jen jedním z nich: to pak s sebou bere i vše ostatní, co tam bylo jiné.
reading-between-store = Od prodejny k prodejně
reading-between-channel = Od kanálu ke kanálu
reading-between-daypart = Podle části dne
reading-between-shopper = Podle toho, kdo přišel
reading-spread = počet: { $groups }; navzájem se liší o { $between } b., uvnitř o { $within } b.
reading-spread-unsaid = { $groups ->
    [0] žádné
    [one] jen jedno
    [few] { $groups }, každé s příliš málo návštěvami
    [many] { $groups }, každé s příliš málo návštěvami
   *[other] { $groups }, každé s příliš málo návštěvami
  }
reading-across = Týž standard v různých kanálech
reading-across-none = Žádný standard nebyl sledován ve více než jednom kanálu.
reading-channel-store = Prodejna
reading-channel-phone = Telefon
reading-channel-web = Web
reading-channel-email = E-mail
reading-channel-social = Sociální síť
reading-channel-drive-through = Výdej do auta
reading-channel-delivery = Rozvoz

reading-run = { $title }, verze { $version }
reading-limits = Kolem { $middle }. Při stálé obsluze leží měsíce mezi { $low } a { $high }; co leží mimo, má příčinu.
reading-no-limits-too-few = Příliš málo měsíců této verze, aby šla náhoda odlišit od změny.
reading-no-limits-alike = Všechny měsíce jsou stejné.
reading-signals = Víc než náhoda
reading-point = { $month }: { $score }, { $count ->
    [one] jedna návštěva
    [few] { $count } návštěvy
    [many] { $count } návštěvy
   *[other] { $count } návštěv
  }
reading-signal-beyond-limit = za mezemi
reading-signal-range-beyond-limit = větší skok než obvykle
reading-signal-long-run = osm měsíců po sobě na jedné straně
reading-signal-near-limit = tři ze čtyř měsíců u meze

# Porovnání: dvě strany, každá několik prodejen a několik měsíců.
reading-compare = Porovnání
reading-compare-question = Liší se dvě skupiny prodejen nebo dvě období víc, než může být náhoda?
reading-side-a = První
reading-side-b = Druhá
reading-mark-a = 1
reading-mark-b = 2
reading-side = { $group }, { $period }
reading-which-stores = Které prodejny
reading-all-stores = Všechny prodejny
reading-region = Region
reading-concept = Koncept
reading-pick = Prodejny, které vyberu
reading-picked = { $count ->
    [0] Žádné prodejny
    [one] Jedna prodejna
    [few] { $count } prodejny
    [many] { $count } prodejny
   *[other] { $count } prodejen
  }
reading-pick-some = Vyberte jednu nebo více prodejen.
reading-find-store = Najít prodejnu
reading-stores-found = Nalezené prodejny
reading-no-such-store = Žádná prodejna nemá tato slova v názvu ani městě.
reading-picked-stores = Vybrané prodejny
reading-drop-store = Vynechat { $name }
reading-swap = Prohodit
reading-compare-nothing = Není co porovnat
reading-compare-nothing-body = Ani jedna strana nemá zveřejněnou návštěvu. Vyberte jiné prodejny nebo měsíce.
reading-shared = { $count ->
    [one] Jedna návštěva je na obou stranách
    [few] { $count } návštěvy jsou na obou stranách
    [many] { $count } návštěvy je na obou stranách
   *[other] { $count } návštěv je na obou stranách
  }
reading-shared-body = Meze níže předpokládají, že strany mají každá své návštěvy, takže zde na ně nelze spoléhat. Zvolte strany, které nemají žádnou společnou.
reading-difference-a = První je lepší o { $low } až { $high } b.
reading-difference-b = Druhá je lepší o { $low } až { $high } b.
reading-difference-none = Rozdíl může být náhoda: { $low } až { $high } b.
reading-difference-unbounded = Příliš málo návštěv, aby šly odlišit.
reading-difference-nothing = Na jedné straně není s čím porovnat.
reading-compared = { $apart ->
    [0] Žádný standard se neliší víc, než může být náhoda
    [one] Jeden standard se liší víc, než může být náhoda
    [few] { $apart } standardy se liší víc, než může být náhoda
    [many] { $apart } standardu se liší víc, než může být náhoda
   *[other] { $apart } standardů se liší víc, než může být náhoda
  }, z { $count } na obou stranách. Při tolika by se jich pouhou náhodou zdálo odlišných asi { $chance }.
reading-compared-none = Žádný standard nebyl sledován na obou stranách.
reading-of-visits = z { $count ->
    [one] { $count } návštěvy
    [few] { $count } návštěv
    [many] { $count } návštěvy
   *[other] { $count } návštěv
  }

# Jedna prodejna a vše, co o ní kdy bylo zapsáno.
reading-store-nothing = Zatím není zveřejněna žádná návštěva této prodejny.
reading-store-all = Všechny prodejny ve stejných měsících: { $score }, { $bounds }.
reading-missed = Znovu a znovu nesplněno
reading-missed-why = Standardy, které nesplnily dvě návštěvy nebo více.
reading-missed-none = Žádný standard nebyl nesplněn při více než jedné návštěvě.
reading-missed-of = nesplněno { $missed } z { $n }
reading-timeline = Vše zapsané
reading-timeline-why = Návštěvy a stížnosti ve všech kanálech, nejnovější první.
reading-timeline-none = O této prodejně zatím není nic zapsáno.
reading-timeline-missed = Nesplněno: { $names }
reading-complaint = Stížnost
reading-return = Vrácené zboží
reading-about = Týká se: { $name }
