# What is read within a visit; comes with its screens. Nothing here says what one is there for: the screen may be seen.

tab-moments = Brīži
tab-questions = Jautājumi
tab-finish = Pabeigt
dim = Aptumšot ekrānu

moment-mark = Pieskarieties, kad notiek
moment-next = Nākamais: { $moment }
moment-previous = Atpakaļ: { $moment }
moment-starts = Sākas: { $waits }
moment-stops = Beidzas: { $waits }
moment-late = Pieskāros par vēlu
moment-not-seen = Es to neredzēju
moment-marked = { $moment }: { $time }
moment-did-not-happen = Tas nenotika
moment-not-happened = Nenotika
moment-others = Vēl nav atzīmēts
moment-marked-list = Atzīmēts
moment-mark-now = Atzīmēt tagad
moment-optional = ja notiek
moments-to-questions = Uz jautājumiem
waits = Gaidīšana
wait-definitions = kas skaitās
wait-from = Sākas: { $moment }
wait-to = Beidzas: { $moment }
wait-running = rit
wait-target = mērķis { $target }
wait-bounds = no { $least } līdz { $most }
wait-at-least = vismaz { $least }
wait-because-session-changed = Lietotne pa vidu tika palaista no jauna, tāpēc precīzu laiku nevar pateikt. Saglabātas abas robežas.
wait-because-clocks-disagree = Tālrunis pa vidu gulēja vai tā pulkstenis tika pārstatīts, tāpēc precīzu laiku nevar pateikt. Saglabātas abas robežas.
wait-because-out-of-order = Beigas atzīmētas pirms sākuma. Izlabojiet to, kas nesader.
source-tap = Pieskāriens
source-receipt = No čeka
source-estimate = Aplēsts
source-corrected = Izlabots
source-back = Paņemts atpakaļ

correct-title = Labot “{ $moment }”
correct-now = Tas bija
correct-later = { $seconds } s vēlāk
correct-earlier = { $seconds } s agrāk
correct-why = Kāpēc
reason-undo = Kļūdains pieskāriens
reason-late = Pieskāros par vēlu
reason-early = Pieskāros par agru
reason-wrong-moment = Nepareizais brīdis
reason-remembered = Tagad atceros labāk
reason-receipt = Tā rakstīts čekā
correct-note = Piezīme (ja vēlaties)
correct-save = Saglabāt labojumu
correct-take-back = Ņemt atpakaļ
correct-history = Viss, kas teikts
correct-kept = Pirmais laiks pierakstā paliek.
add-title = “{ $moment }”, nav redzēts
add-when = Tas bija
add-source = Kā to zināt
add-save = Saglabāt šo laiku

# The list that stands in for the moments where someone may look on. Nothing telling, not even by its names for screen readers.
list = Pirkumi
list-empty = Šajā sarakstā nekā nav
list-item-1 = Piens
list-item-2 = Maize
list-item-3 = Olas
list-item-4 = Sviests
list-item-5 = Tomāti
list-item-6 = Rīsi
list-item-7 = Āboli
list-item-8 = Jogurts
list-item-9 = Sīpoli
list-item-10 = Tēja
list-item-11 = Makaroni
list-item-12 = Siers
list-item-13 = Olīveļļa
list-item-14 = Banāni
list-item-15 = Milti
list-item-16 = Sāls
list-item-17 = Medus
list-item-18 = Gurķi
list-item-again = { $item }, { $count } gab.
list-other-1 = Ziepes
list-other-2 = Spuldzes
list-other-3 = Baterijas
list-other-4 = Papīra dvieļi
list-other-5 = Zobu pasta
list-other-6 = Sūkļi

list-show = Rādīt kā sarakstu
list-set-up = Iestatīt sarakstu
list-set-up-title = Saraksts
list-set-up-body = Parasts saraksts šī ekrāna vietā: atzīme pie preces atzīmē brīdi, tās noņemšana paņem to atpakaļ. Divreiz pieskarieties virsrakstam vai nospiediet Escape, lai tiktu turp un atpakaļ.
list-name = Virsraksts
list-cover = Rādīt sarakstu, kad nolieku lietotni
list-open = Rādīt tagad

# Where one visit is under way and another is begun.
begin-too-title = { $open } vēl notiek
begin-too-body = Vispirms pabeigt to, vai sākt arī { $store }? Katram ir savs pieraksts.
begin-too-finish = Iet uz { $open }
begin-too = Sākt arī { $store }
begin-too-other = Cits apmeklējums

# Photos, documents and sound.
photos = Fotoattēli
photos-loose = Vēl bez jautājuma
photos-none = Vēl nav fotoattēlu
photos-none-body = Uzņemiet tos, kā sanāk, un pievienojiet jautājumiem, kad ir laiks.
photo-camera-app = Kameras lietotne
photo-gallery = Galerija
photo-from-tray = { $count ->
    [1] Lietot uzņemto
   *[other] Lietot vienu no { $count }
  }
photo-which = Kurš fotoattēls?
photo-sheet = Fotoattēls { $time }
photo-document = PDF
photo-give-to = Pievienot pie
photo-give-other = Cits jautājums
photo-to-tray = Noņemt no jautājuma
photo-remove-this = Noņemt šo fotoattēlu
photo-lacks = { $lacks ->
    [one] Vajag { $lacks } fotoattēlu
   *[other] Vajag { $lacks } fotoattēlus
  }
photo-dark = Tumšs
photo-blurred = Neass
photo-recovered = Agrāks fotoattēls tagad ir saglabāts.
photo-left = { $count ->
    [one] { $count } fotoattēls nebija gatavs, kad lietotne aizvērās.
   *[other] { $count } fotoattēli nebija gatavi, kad lietotne aizvērās.
  }
photo-left-drop = Atmest
camera = Kamera
camera-view = Ko redz kamera
camera-shoot = Uzņemt
camera-silent = Bez skaņas
camera-kept = { $count ->
    [one] Saglabāts { $count }
   *[other] Saglabāti { $count }
  }
camera-done = Gatavs
camera-torch = Gaisma
camera-denied = Kamera šeit nav atļauta
camera-denied-body = Atļaujiet to šai vietnei pārlūka iestatījumos vai izvēlieties kādu no šiem ceļiem.
camera-none = Šeit nav kameras
camera-none-body = Izvēlieties kādu no šiem ceļiem.
camera-busy = Kameru lieto cita lietotne
camera-busy-body = Aizveriet to un mēģiniet vēlreiz vai izvēlieties kādu no šiem ceļiem.
shared = Kopīgotie fotoattēli
shared-none = Šeit nekas negaida
shared-no-visit = Nekas nenotiek. Tie šeit gaidīs, līdz sāksiet.
shared-whose = Likt pie
shared-drop = Atmest { $name }
sound-record = Ierakstīt
sound-another = Ierakstīt vēlreiz
sound-stop = Apturēt
sound-running = Ieraksta
sound-keep = Paturēt
sound-interrupted = Ieraksts ({ $length }) tika pārtraukts.
sound-ended = Ieraksts beidzās pats. Līdz tai vietai tas ir saglabāts.
sound-denied = Mikrofons šeit nav atļauts. Atļaujiet to šai vietnei pārlūka iestatījumos.
sound-none = Nevienu mikrofonu nevarēja lietot.
sound-kept = { $number }. ieraksts, { $time }, { $size }
sound-remove = Noņemt { $number }. ierakstu
sound-removed = Ieraksts noņemts
sound-damaged = Šo ierakstu vairs nevar nolasīt.

# Questions.
answered-of = { $answered } no { $questions }
questions-progress = Atbildētie jautājumi
optional = nav obligāti
after-leaving = Kad esat ārā
not-applicable = Neattiecas
clear = Notīrīt
saved = Saglabāts
characters-of = { $written } no vismaz { $needed } rakstzīmēm
characters-left = { $left ->
    [one] Atlikusi { $left } rakstzīme
   *[other] Atlikušas { $left } rakstzīmes
  }
number-unclear = Lūdzu, rakstiet skaitli ar cipariem.
number-between = Lūdzu, no { $least } līdz { $most }.
number-least = Lūdzu, vismaz { $least }.
number-most = Lūdzu, ne vairāk kā { $most }.
next-section = Nākamā: { $section }
to-finish = Uz pabeigšanu
editor-says = Redaktors lūdz
returned-title = Redaktors atgrieza
returned-body = Mainiet, ko lūdz, un iesniedziet vēlreiz. Iepriekš rakstītais pierakstā paliek.
characters = { $written ->
    [one] { $written } rakstzīme
   *[other] { $written } rakstzīmes
  }
questions-opened = { $count ->
    [one] Zemāk klāt nācis { $count } jautājums.
   *[other] Zemāk klāt nākuši { $count } jautājumi.
  }
questions-closed = { $count ->
    [one] { $count } jautājums vairs netiek uzdots.
   *[other] { $count } jautājumi vairs netiek uzdoti.
  }
questions-none = Šeit nekas netiek jautāts
questions-prevented = Apmeklējums nebija iespējams, tāpēc nekas netiek jautāts
first-answer = Pirmā atbilde: { $answer }
first-answer-none = Sākumā atstāts tukšs
minutes = min
seconds = s
today = Šodien
now = Tagad
staff-personal = Tas ir par cilvēku, tātad personas dati. Tos jautā, lai zinātu, kas tas bija: nerakstiet vairāk, nekā tam vajag.
receipt-total = Kopā
receipt-date = Diena
receipt-time = Laiks
receipt-currency = Valūta
document-choose = Izvēlēties datni
document-another = Cita datne
document-pdf = PDF, { $size }
document-picture = Attēls, { $size }
document-remove = Noņemt šo datni
document-removed = Datne noņemta
document-limit = PDF vai attēls, līdz { $size }
document-type = Saglabāt var tikai PDF vai attēlu.

# Before handing in, and visits that can't be done.
findings-none = Nav kam piesieties
findings-none-body = Viss prasītais ir šeit, un nav nekā, ko redaktors sūtītu atpakaļ.
findings-reject = { $count ->
    [one] Jāizlabo { $count } lieta
   *[other] Jāizlabo { $count } lietas
  }
findings-reject-body = Redaktors to sūtītu atpakaļ. Pieskarieties, lai tur nokļūtu.
findings-warn = Vērts apskatīt vēlreiz
findings-warn-body = Tas drīkst palikt, kā ir.
finding-about-time = Kad jūs tur bijāt
finding-about-tray = Fotoattēls bez jautājuma
finding-prevented-photo = Vajag fotoattēlu: slēgtās durvis, zīme, tukšā vieta.
finding-prevented-note = Vajag rindu par to, ko atradāt.
finding-out-of-order = Atzīmēts pirms brīža, kas nāk vispirms. Izlabojiet to, kas nesader.
finding-no-wait = Atzīmēts tajā pašā sekundē, kad iepriekšējais brīdis. Izlabojiet to, kas nesader.
finding-before-window = Jūs sākāt { $time }, pirms sākās apmeklējuma laiks.
finding-after-window = Jūs sākāt { $time }, kad apmeklējuma laiks bija beidzies.
finding-outside-daypart = Jūs sākāt { $time }, ārpus prasītajām stundām.
finding-receipt-elsewhen = Čeka diena vai laiks nav šī apmeklējuma laikā. Vai tas pārrakstīts, kā drukāts?
finding-over-cap = { $total } ir vairāk, nekā atmaksā ({ $cap }).
finding-says-little = Pietiekami garš, bet saka maz: līdz šim { $words } dažādi vārdi, vajag apmēram { $needed }. Kas tika teikts un darīts, pēc kārtas?
finding-same-words = Tas pats teksts, kas pie “{ $other }”.
finding-dark = Fotoattēls ir ļoti tumšs. Vai vārdus tajā var izlasīt?
finding-blurred = Fotoattēls nav ass. Vai vārdus tajā var izlasīt?
finding-same-photo = Tas pats fotoattēls dots divreiz.
finding-photo-of-earlier-visit = Šis fotoattēls dots jau pie agrāka apmeklējuma.
finding-photo-unassigned = Šim fotoattēlam vēl nav jautājuma. Tas tik un tā tiek iesniegts.
sync-export-body = Viena datne ar visām atbildēm, laikiem un fotoattēliem. Koordinators var to ielasīt, ja sūtīšana kādreiz neizdodas.
prevented-title = Nav iespējams
prevented-link = Apmeklējums nav iespējams?
prevented-body = Slēgts, pārcēlies vai jūs atraidīja: pietiek ar iemeslu, fotoattēlu un rindu.
prevented-why = Ko jūs atradāt?
prevented-closed = Ir slēgts
prevented-moved = Ir pārcēlies vai vairs nav
prevented-refused = Mani neapkalpoja
prevented-unsafe = Nebija droši
prevented-proof = Fotoattēls, kas to rāda
prevented-note = Ko jūs atradāt
prevented-note-hint = Zīme uz durvīm, darba laiks, kas tika teikts.
prevented-take-back = Tomēr ir iespējams
prevented-change = Mainīt
prevented-paid = Par to jums samaksā pilnībā: { $fee }.
prevented-paid-part = Par to jums samaksā { $share } % no atlīdzības: { $fee }.
prevented-unpaid = Par apmeklējumu, kas nav iespējams, atlīdzība nav norunāta. Pajautājiet koordinatoram.
missing-follow-up = Rinda zem tā ir tukša
