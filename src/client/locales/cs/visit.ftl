# What is read within a visit; comes with its screens. Nothing here says what one is there for: the screen may be seen.

tab-moments = Okamžiky
tab-questions = Otázky
tab-finish = Dokončit
dim = Ztlumit obrazovku

moment-mark = Klepněte, až to nastane
moment-next = Další: { $moment }
moment-previous = Zpět: { $moment }
moment-starts = Začíná: { $waits }
moment-stops = Končí: { $waits }
moment-late = Klepnuto pozdě
moment-not-seen = Nebylo to vidět
moment-marked = { $moment }: { $time }
moment-did-not-happen = Nestalo se to
moment-not-happened = Nestalo se
moment-others = Zatím neoznačeno
moment-marked-list = Označeno
moment-mark-now = Označit teď
moment-optional = pokud nastane
moments-to-questions = K otázkám
waits = Čekání
wait-definitions = co se počítá
wait-from = Začíná: { $moment }
wait-to = Končí: { $moment }
wait-running = běží
wait-target = cíl { $target }
wait-bounds = mezi { $least } a { $most }
wait-at-least = nejméně { $least }
wait-because-session-changed = Aplikace byla mezitím spuštěna znovu, přesný čas tedy nelze říct. Uchovány jsou obě meze.
wait-because-clocks-disagree = Telefon mezitím spal nebo se mu změnil čas, přesný čas tedy nelze říct. Uchovány jsou obě meze.
wait-because-out-of-order = Konec je označen před začátkem. Opravte ten, který nesedí.
source-tap = Klepnuto
source-receipt = Z účtenky
source-estimate = Odhad
source-corrected = Opraveno
source-back = Vzato zpět

correct-title = Opravit „{ $moment }“
correct-now = Bylo to v
correct-later = o { $seconds } s později
correct-earlier = o { $seconds } s dříve
correct-why = Proč
reason-undo = Omylem klepnuto
reason-late = Klepnuto pozdě
reason-early = Klepnuto brzy
reason-wrong-moment = Jiný okamžik
reason-remembered = Teď to vím lépe
reason-receipt = Je to na účtence
correct-note = Poznámka (chcete-li)
correct-save = Uložit opravu
correct-take-back = Vzít zpět
correct-history = Vše, co bylo řečeno
correct-kept = První čas v záznamu zůstává.
add-title = „{ $moment }“, nebylo vidět
add-when = Bylo to v
add-source = Odkud to víte
add-save = Uložit tento čas

# The list that stands in for the moments where someone may look on. Nothing telling, not even by its names for screen readers.
list = Nákup
list-empty = Na seznamu nic není
list-item-1 = Mléko
list-item-2 = Chléb
list-item-3 = Vejce
list-item-4 = Máslo
list-item-5 = Rajčata
list-item-6 = Rýže
list-item-7 = Jablka
list-item-8 = Jogurt
list-item-9 = Cibule
list-item-10 = Čaj
list-item-11 = Těstoviny
list-item-12 = Sýr
list-item-13 = Olivový olej
list-item-14 = Banány
list-item-15 = Mouka
list-item-16 = Sůl
list-item-17 = Med
list-item-18 = Okurky
list-item-again = { $item }, { $count }×
list-other-1 = Mýdlo
list-other-2 = Žárovky
list-other-3 = Baterie
list-other-4 = Kuchyňské utěrky
list-other-5 = Zubní pasta
list-other-6 = Houbičky

list-show = Zobrazit jako seznam
list-set-up = Nastavit seznam
list-set-up-title = Seznam
list-set-up-body = Obyčejný seznam místo této obrazovky: odškrtnutí označí okamžik, zrušení ho vezme zpět. Dvojím klepnutím na nadpis nebo klávesou Escape se dostanete tam i zpět.
list-name = Nadpis
list-cover = Ukázat seznam, když aplikaci odložím
list-open = Ukázat teď

# Where one visit is under way and another is begun.
begin-too-title = { $open } ještě probíhá
begin-too-body = Nejdřív ji dokončit, nebo začít i { $store }? Každá má svůj vlastní záznam.
begin-too-finish = Přejít na { $open }
begin-too = Začít i { $store }
begin-too-other = Jiná návštěva

# Photos, documents and sound.
photos = Fotografie
photos-loose = Zatím bez otázky
photos-none = Zatím žádné fotografie
photos-none-body = Foťte, jak to přijde, a přiřaďte je k otázkám, až bude čas.
photo-camera-app = Aplikace fotoaparátu
photo-gallery = Galerie
photo-from-tray = { $count ->
    [one] Použít pořízenou
   *[other] Použít jednu z { $count }
  }
photo-which = Kterou fotografii?
photo-sheet = Fotografie z { $time }
photo-document = PDF
photo-give-to = Přiřadit k
photo-give-other = Jiná otázka
photo-to-tray = Vzít ji od otázky
photo-remove-this = Odebrat tuto fotografii
photo-lacks = { $lacks ->
    [one] Je potřeba jedna fotografie
    [few] Jsou potřeba { $lacks } fotografie
   *[other] Je potřeba { $lacks } fotografií
  }
photo-dark = Tmavá
photo-blurred = Rozmazaná
photo-recovered = Dřívější fotografie je teď uložena.
photo-left = { $count ->
    [one] Jedna fotografie nebyla hotová, když se aplikace zavřela.
    [few] { $count } fotografie nebyly hotové, když se aplikace zavřela.
   *[other] { $count } fotografií nebylo hotových, když se aplikace zavřela.
  }
photo-left-drop = Zahodit
camera = Fotoaparát
camera-view = Co vidí fotoaparát
camera-shoot = Vyfotit
camera-silent = Bez zvuku
camera-kept = { $count ->
    [one] Jedna uložena
    [few] { $count } uloženy
   *[other] { $count } uloženo
  }
camera-done = Hotovo
camera-torch = Světlo
camera-denied = Fotoaparát zde není povolen
camera-denied-body = Povolte ho pro tento web v nastavení prohlížeče, nebo použijte některou z těchto cest.
camera-none = Není zde fotoaparát
camera-none-body = Použijte některou z těchto cest.
camera-busy = Fotoaparát používá jiná aplikace
camera-busy-body = Zavřete ji a zkuste to znovu, nebo použijte některou z těchto cest.
shared = Sdílené fotografie
shared-none = Nic tu nečeká
shared-no-visit = Nic neprobíhá. Počkají zde, dokud nezačnete.
shared-whose = Vložit do
shared-drop = Zahodit { $name }
sound-record = Nahrát
sound-another = Nahrát znovu
sound-stop = Zastavit
sound-running = Nahrává se
sound-keep = Ponechat
sound-interrupted = Nahrávka dlouhá { $length } byla přerušena.
sound-ended = Nahrávání skončilo samo. Až sem je uloženo.
sound-denied = Mikrofon zde není povolen. Povolte ho pro tento web v nastavení prohlížeče.
sound-none = Žádný mikrofon nešlo použít.
sound-kept = Nahrávka { $number }, { $time }, { $size }
sound-remove = Odebrat nahrávku { $number }
sound-removed = Nahrávka odebrána
sound-damaged = Tuto nahrávku už nelze přečíst.

# Questions.
answered-of = { $answered } z { $questions }
questions-progress = Zodpovězené otázky
optional = nepovinné
after-leaving = Až budete venku
not-applicable = Netýká se
clear = Smazat
saved = Uloženo
characters-of = { $written } z nejméně { $needed } znaků
characters-left = { $left ->
    [one] Zbývá jeden znak
    [few] Zbývají { $left } znaky
   *[other] Zbývá { $left } znaků
  }
number-unclear = Napište prosím číslo číslicemi.
number-between = Prosím mezi { $least } a { $most }.
number-least = Prosím nejméně { $least }.
number-most = Prosím nejvýše { $most }.
next-section = Další: { $section }
to-finish = K dokončení
editor-says = Editor žádá
returned-title = Vráceno editorem
returned-body = Změňte, co se žádá, a odevzdejte znovu. Co jste napsali předtím, v záznamu zůstává.
characters = { $written ->
    [one] Jeden znak
    [few] { $written } znaky
   *[other] { $written } znaků
  }
questions-opened = { $count ->
    [one] Níže přibyla jedna otázka.
    [few] Níže přibyly { $count } otázky.
   *[other] Níže přibylo { $count } otázek.
  }
questions-closed = { $count ->
    [one] Jedna otázka odpadla.
    [few] { $count } otázky odpadly.
   *[other] { $count } otázek odpadlo.
  }
questions-none = Zde se na nic neptáme
questions-prevented = Návštěva nebyla možná, na nic se tedy neptáme
first-answer = První odpověď: { $answer }
first-answer-none = Nejprve bez odpovědi
minutes = min
seconds = s
today = Dnes
now = Teď
staff-personal = Jde o člověka, tedy o osobní údaje. Ptáme se, abychom věděli, kdo to byl: nepište víc, než je k tomu potřeba.
receipt-total = Celkem
receipt-date = Den
receipt-time = Čas
receipt-currency = Měna
document-choose = Vybrat soubor
document-another = Jiný soubor
document-pdf = PDF, { $size }
document-picture = Obrázek, { $size }
document-remove = Odebrat tento soubor
document-removed = Soubor odebrán
document-limit = PDF nebo obrázek, až { $size }
document-type = Uložit lze jen PDF nebo obrázek.

# Before handing in, and visits that can't be done.
findings-none = Není co vytknout
findings-none-body = Vše, co se žádá, tu je, a nic, co by editor vrátil.
findings-reject = { $count ->
    [one] Jednu věc opravit
    [few] { $count } věci opravit
   *[other] { $count } věcí opravit
  }
findings-reject-body = Toto by editor vrátil. Klepnutím tam přejdete.
findings-warn = Stojí za druhý pohled
findings-warn-body = Může to zůstat, jak to je.
finding-about-time = Kdy jste tam byli
finding-about-tray = Fotografie bez otázky
finding-prevented-photo = Je potřeba fotografie: zavřené dveře, cedule, prázdné místo.
finding-prevented-note = Je potřeba řádek o tom, co jste našli.
finding-out-of-order = Označeno před okamžikem, který je první. Opravte ten, který nesedí.
finding-no-wait = Označeno v téže sekundě jako předchozí okamžik. Opravte ten, který nesedí.
finding-before-window = Začátek v { $time }, dřív než začal čas návštěvy.
finding-after-window = Začátek v { $time }, až po skončení času návštěvy.
finding-outside-daypart = Začátek v { $time }, mimo požadované hodiny.
finding-receipt-elsewhen = Den nebo čas na účtence nespadá do této návštěvy. Je opsán tak, jak je vytištěn?
finding-over-cap = { $total } je víc, než se proplácí ({ $cap }).
finding-says-little = Dost dlouhé, ale říká málo: zatím { $words } různých slov, potřeba je asi { $needed }. Co se říkalo a dělo, popořadě?
finding-same-words = Stejný text jako u „{ $other }“.
finding-dark = Fotografie je velmi tmavá. Dají se slova na ní přečíst?
finding-blurred = Fotografie je rozmazaná. Dají se slova na ní přečíst?
finding-same-photo = Stejná fotografie je zde dvakrát.
finding-photo-of-earlier-visit = Tato fotografie už byla u dřívější návštěvy.
finding-photo-unassigned = Fotografie zatím nemá otázku. I tak se odevzdá.
sync-export-body = Jeden soubor se všemi odpověďmi, časy a fotografiemi. Koordinátor ho může načíst, kdyby odesílání selhalo.
prevented-title = Není možné
prevented-link = Návštěva není možná?
prevented-body = Zavřeno, přestěhováno nebo vás odmítli: stačí důvod, fotografie a řádek.
prevented-why = Co jste našli?
prevented-closed = Je zavřeno
prevented-moved = Přestěhovalo se to nebo to tu není
prevented-refused = Neobsloužili mě
prevented-unsafe = Nebylo to bezpečné
prevented-proof = Fotografie, která to ukazuje
prevented-note = Co jste našli
prevented-note-hint = Cedule na dveřích, otevírací doba, co bylo řečeno.
prevented-take-back = Přece jen je to možné
prevented-change = Změnit
prevented-paid = Za toto dostanete zaplaceno vše: { $fee }.
prevented-paid-part = Za toto dostanete { $share } % odměny: { $fee }.
prevented-unpaid = Za návštěvu, která není možná, není odměna sjednána. Zeptejte se koordinátora.
missing-follow-up = Řádek pod tím je prázdný
