# What every role reads.

app-name = Plainclothes
# In the tab of every screen of a visit, and the name of the way out of the plain list: it says nothing.
neutral-title = Saraksti
language = Valoda
language-en = English
language-fa = فارسی
language-lv = Latviešu
language-cs = Čeština
language-nl = Nederlands

sign-in-title = Pieteikšanās
sign-in = Pieteikties
sign-in-expired = Lūdzu, piesakieties vēlreiz, lai šis tālrunis drīkstētu sūtīt. Viss pierakstītais joprojām ir šeit.
email = E-pasts
password = Parole
choose-password = Izvēlieties paroli
password-hint = Vismaz 10 rakstzīmes. Vislabāk der daži vārdi pēc kārtas.
your-name = Jūsu vārds
organization = Organizācija
welcome = Laipni lūdzam
welcome-invitation = Pievienojieties: { $organization }
welcome-setup = Izveidojiet savu organizāciju
join = Turpināt

account = Konts
theme = Izskats
theme-system = Automātisks
theme-light = Gaišs
theme-dark = Tumšs
motion = Rādīt kustību
vibrate = Vibrēt, kad pieskaros
sign-out = Iziet
sign-out-unsent = { $count ->
    [one] { $count } pieraksts ir tikai šajā tālrunī. Tas paliek šeit un tiks nosūtīts, kad pieteiksieties atkal.
   *[other] { $count } pieraksti ir tikai šajā tālrunī. Tie paliek šeit un tiks nosūtīti, kad pieteiksieties atkal.
  }
sign-out-anyway = Tomēr iziet

update-ready = Ir gatava jaunāka versija.
update-now = Lietot to tagad
broken-title = Mūsu pusē kaut kas salūza
broken-body = Saglabātais ir drošībā. Ja tas atkārtojas, pasakiet koordinatoram šo numuru: { $id }
broken-reload = Ielādēt vēlreiz
part-missing = Daļas lietotnes vēl nav
part-missing-body = Izveidojiet savienojumu un ielādējiet vēlreiz. Pierakstītais šajā tālrunī ir drošībā.
no-storage-title = Šeit neko nevar saglabāt
no-storage-private = Privātā logā pārlūks neko nesaglabā: atveriet šo lapu parastā logā.

# The storage stopped working under an open app.
storage-tight-title = Fotoattēlus nevar saglabāt
storage-tight-body = Tālrunis ir gandrīz pilns. Pieskārieni un teksts tiek saglabāti; fotoattēli un skaņa ne. Atbrīvojiet vietu un mēģiniet vēlreiz.
storage-full-title = Tālrunis ir pilns
storage-full-body = Tagad ievadītais netiek saglabāts. Atbrīvojiet vietu un mēģiniet vēlreiz. Saglabātais ir drošībā.
storage-broken-title = Tālruņa krātuve pārstāja darboties
storage-broken-body = Tagad ievadītais netiek saglabāts. Ja kaut ko rakstāt, nokopējiet to un ielādējiet lietotni vēlreiz. Saglabātais ir drošībā.
storage-blocked-title = Šis ir atvērts citā cilnē
storage-blocked-body = Krātuvi tur tā cilne, varbūt jaunākā versijā. Aizveriet to un ielādējiet šo vēlreiz. Saglabātais ir drošībā.

# The name on the phone, which says nothing to a stranger.
plain-name = Saraksti

cancel = Atcelt
close = Aizvērt
back = Atpakaļ
save = Saglabāt
undo = Atsaukt
retry = Mēģināt vēlreiz

state-planned = Plānots
state-offered = Piedāvāts
state-assigned = Piešķirts
state-accepted = Pieņemts
state-underway = Notiek
state-submitted = Iesniegts
state-returned = Atgriezts
state-approved = Apstiprināts
state-published = Publicēts
state-declined = Atteikts
state-missed = Nokavēts
state-cancelled = Atcelts
state-taken-back = Paņemts atpakaļ
state-rejected = Noraidīts
state-excluded = Izslēgts

error-signed-out = Jūs esat izgājis. Piesakieties vēlreiz; nekas nav zudis.
error-wrong-sign-in = Šis e-pasts un parole nesader kopā. Lūdzu, pārbaudiet abus.
error-not-yours = Tas pieder kādam citam.
error-not-found = Tā šeit (vairs) nav.
error-bad-input = Kaut kas šeit nav aizpildīts, kā vajag. Lūdzu, pārbaudiet.
error-stale = Kāds to pa šo laiku ir mainījis. Ielādējiet vēlreiz un apskatiet, pirms turpināt.
error-move-not-allowed = Šis solis vairs nav iespējams. Ielādējiet vēlreiz, lai redzētu, kāpēc.
error-rule-not-met = Kāds šī apmeklējuma noteikums nav izpildīts. Pie apmeklējuma rakstīts, kurš un no kura laika būs.
error-visit-prevented = Apmeklējumu nevarēja veikt, tāpēc nav ko publicēt. Izslēdziet to: tas paliek paslēpts un tomēr tiek apmaksāts.
error-export-unreadable = Šī nav apmeklējuma datne, vai arī tā ir bojāta jau no sākuma. Nekas netika mainīts. Palūdziet datni vēlreiz.
error-workbook-unreadable = Šo datni nevar nolasīt kā tabulu. Saglabājiet to kā Excel darbgrāmatu (.xlsx) vai CSV un izvēlieties vēlreiz.
error-form-unreadable = Šī darbgrāmata nav XLSForm: tai vajag lapu “survey” ar kolonnu “type” un jautājumiem zem tās.
error-link-expired = Šī saite jau ir izmantota vai ir pārāk veca. Palūdziet jaunu.
error-too-large = Tas ir pārāk liels.
error-too-many-requests = Pārāk daudz mēģinājumu. Uzgaidiet minūti un mēģiniet vēlreiz.
error-protocol-too-new = Serveris ir vecāks par šo lietotni. Nekas nav zudis; tas tiks nosūtīts, tiklīdz serveris būs atjaunināts.
error-protocol-too-old = Šī lietotne serverim ir par vecu. Nekas nav zudis: tā meklē savu jaunāko versiju un lūgs to lietot; tad viss tiks nosūtīts. Ja nekas netiek piedāvāts, aizveriet lietotni un atveriet to vēlreiz.
error-journal-unreadable = Serveris nevarēja nolasīt šo pierakstu. Tas paliek šajā tālrunī. Lūdzu, pasakiet koordinatoram.
error-journal-not-yours = Šis pieraksts pieder pie cita cilvēka apmeklējuma. Tas paliek šajā tālrunī. Lūdzu, pasakiet koordinatoram.
error-head-mismatch = Tas neatnāca vesels. Tas tiks sūtīts vēlreiz.
error-hash-mismatch = Fotoattēls neatnāca vesels. Tas tiks sūtīts vēlreiz.
error-evidence-incomplete = Fotoattēls vēl nav atnācis viss. Pārējais tiks nosūtīts.
error-evidence-type = Šāda veida datne netiek pieņemta. Lūdzu, izmantojiet fotoattēlu.
error-unavailable = Serveris ir aizņemts. Tiks mēģināts vēlreiz.
error-unexpected = Notika kas tāds, ko negaidījām. Lūdzu, mēģiniet vēlreiz.
error-offline = Nav savienojuma. Lūdzu, mēģiniet vēlreiz, kad būs signāls.
error-not-the-server = Servera vietā atbildēja kaut kas starp to un šo ierīci, varbūt Wi-Fi pieteikšanās lapa.
error-storage-full = Tālrunis ir pilns: nekas no tā netika saglabāts. Atbrīvojiet vietu un mēģiniet vēlreiz.
error-storage-broken = Tālruņa krātuve nedarbojas: nekas no tā netika saglabāts. Mēģiniet vēlreiz vai ielādējiet lietotni vēlreiz.
error-storage-blocked = Krātuvi tur cita cilne, varbūt jaunākā versijā. Aizveriet pārējās cilnes un ielādējiet šo vēlreiz.
error-photo-unreadable = Šo fotoattēlu nevar nolasīt. Lūdzu, uzņemiet to vēlreiz.
error-photo-heic = Šis tālrunis nevar atvērt šāda veida fotoattēlu (HEIC). Iestatiet kamerai “vissaderīgākais” vai uzņemiet attēlu lietotnē. Jau uzņemtais paliek jūsu galerijā.
error-sound-empty = Nekas netika ierakstīts.

answer-yes = Jā
answer-no = Nē
answer-not-applicable = Neattiecas
answer-none-of-these = Neviens no šiem
answer-scale = { $value } no { $best }
answer-scale-end = { $value } no { $best }, “{ $name }”
answer-part = { $part }: { $words }
staff-name = Vārds
staff-role = Amats
staff-hair = Mati
staff-height = Augums
staff-clothing = Apģērbs
staff-other = Vēl kas
