# A store's page, changing it, and stores from a file.

store-facts = Kas ir zināms
store-what = Veikals
store-where = Kur tas ir
store-change = Mainīt veikalu
store-change-it = Mainīt
store-save = Saglabāt izmaiņas
store-leave = Atstāt, kā bija
store-saved = Saglabāts.
store-reference = Numurs
store-reference-hint = Paša klienta numurs. Pēc tā veikalu atrod saraksts, ko nolasa vēlreiz.
store-concept = Koncepts
store-tags = Birkas
store-tags-hint = Ar komatiem: vecpilsēta, terase
store-channels = Kanāli
store-channel-store = Veikals
store-channel-phone = Tālrunis
store-channel-web = Vietne
store-channel-email = E-pasts
store-channel-social = Sociālais tīkls
store-channel-drive-through = Drive-through
store-channel-delivery = Piegāde
store-profile = Standartu profils
store-profile-hint = Ar ko standarti šeit atšķiras. Izvēlētais ir pirms tiem, kas der pēc reģiona, kanāla vai koncepta. Tas skaitās atskaitēm, kas atnāk no šī brīža.
store-profile-none = Nav izvēlēts: pēc reģiona, kanāla un koncepta
store-profile-ends-up = Kas šeit skaitās
store-position = Atrašanās vieta
store-position-hint = Platums un garums, kā tos kopē kartes: 56.9482, 24.1081
store-on-map = Kartē
store-hours = Darba laiks
store-hours-hint = Pēc paša veikala pulksteņa: 08:00–20:00 vai 10:00–14:00, 16:00–22:00. Laiks var iet pāri pusnaktij: 18:00–02:00. Tukša diena ir slēgta; tukšas visas dienas: darba laiks nav zināms.
store-hours-same = Visas dienas kā pirmdien
store-hours-unknown = Nav zināms. Apmeklējumus var plānot jebkurā stundā.
store-open-now = Tagad atvērts, { $time }
store-closed-now = Tagad slēgts, { $time }
store-closed = Slēgts
store-exceptions = Dienas ar citu laiku
store-exceptions-hint = Svētki, garie vakari, remonts. Bez laika: slēgts.
store-exception-add = Pievienot dienas
store-exception-from = No
store-exception-to = Līdz, ja dienu ir vairāk
store-exception-hours = Laiks
store-exception-remove = Noņemt dienas no { $day }
store-fault-missing = Lūdzu, aizpildiet.
store-fault-position = Uzrakstiet divus skaitļus, vispirms platumu: 56.9482, 24.1081
store-fault-hours = Rakstiet laiku kā 08:00–20:00, ar komatu starp diviem.
store-fault-days = Izvēlieties pirmo dienu un pēdējo, kas nav pirms tās.
store-fault-time-zone = Tādas laika joslas nav. Izvēlieties no saraksta.
store-fault-reference = Šāds numurs ir citam šī klienta veikalam.
store-fault-refused = Serveris to nepieņem. Lūdzu, uzrakstiet no jauna.
store-stale = Kāds pa šo laiku veikalu ir mainījis. Nekas nav pārrakstīts. Nokopējiet, ko gribat paturēt, un ielādējiet veikalu vēlreiz.
store-stale-reload = Ielādēt vēlreiz
store-latest-visits = Pēdējie apmeklējumi
store-all-visits = Visi šī veikala apmeklējumi
store-no-visits = Vēl nav.
store-no-programmes = Neviena programma šo veikalu neietver.
store-programme-draft = Melnraksts
store-programme-running = Darbojas
store-programme-paused = Apturēta
store-programme-ended = Beigusies
store-archive = Nolikt malā
store-archive-ask = Nolikt malā: { $store }?
store-archive-body = Nekas jauns tam netiek plānots, un programmas to izlaiž. Apmeklējumi, atskaites un skaitļi paliek, kā ir; jau ieplānotie apmeklējumi paliek, līdz tos atceļ. To jebkurā brīdī var atsaukt.
store-archive-done = Nolikts malā.
store-back = Atkal mērīt
store-back-done = To atkal mēra.
store-archived = Nolikts malā { $day }. Nekas jauns netiek plānots; vēsture paliek.
store-calendar-lead = Šī veikala apmeklējumus var rādīt kalendāra programma. Kas iet, tajā nav teikts.
calendar = Kalendārs
calendar-none = Saites nav.
calendar-since = Saite ir, izveidota { $day }. To parādīja vienreiz; jauna stājas tās vietā.
calendar-make = Izveidot saiti
calendar-renew = Izveidot jaunu saiti
calendar-drop = Atsaukt saiti
calendar-link = Slepena saite
calendar-link-hint = Nokopējiet tagad, vēlreiz to nerādīs. Kalendāra programmā izvēlieties “Abonēt” vai “Pievienot pēc URL”. Kam ir saite, tas var lasīt kalendāru.
calendar-copy = Kopēt
calendar-copied = Nokopēts

# Stores from a file
store-list = Veikali no datnes
store-list-lead = Izvēlieties veikalu sarakstu. Kas tiktu pievienots un mainīts, redzēsiet, pirms kaut kas notiek.
store-list-file = Datne
store-list-choose = Veikalu saraksts
store-list-choose-hint = Excel darbgrāmata (.xlsx) vai CSV datne, katrā rindā viens veikals, pirmajā rindā kolonnu nosaukumi. Šeit saglabātu sarakstu var nolasīt tādu, kāds tas ir.
store-list-template-xlsx = Tukšs saraksts aizpildīšanai, Excel
store-list-template-csv = Tukšs saraksts aizpildīšanai, CSV
store-list-reading = Nolasa sarakstu…
store-list-taking = Pieņem…
store-list-progress = { $done } no { $of }
store-list-stop = Apturēt
store-list-columns = Kas ir kolonnās
store-list-columns-table = Datnes kolonnas
store-list-columns-hint = Kolonnas pazīst pēc nosaukumiem. Izlabojiet, ja kas saprasts nepareizi. Kolonna, kas ir, skaitās katrai rindai: tukša šūna saka, ka nav nekā.
store-list-header = Kolonna
store-list-no-header = Bez nosaukuma
store-list-example = Piemēram
store-list-holds = Satur
store-list-holds-of = Ko satur “{ $header }”
store-list-nothing = Neko, ko pieņem
store-list-client = Klients rindām, kurās tas nav minēts
store-list-zone = Laika josla jauniem veikaliem, kam tā nav minēta
store-list-apply = Lasīt tā
store-list-outcome = Kas notiktu
store-list-added = Jauni
store-list-changed = Mainīti
store-list-same = Kā ir
store-list-faulty = Ar kļūdām
store-list-faults = { $rows ->
    [zero] { $rows } rindu ar kļūdām
    [one] { $rows } rinda ar kļūdu
   *[other] { $rows } rindas ar kļūdām
  }
store-list-row = Rinda
store-list-fault = Kas nav kārtībā un kā to labot
store-list-changes = Pievienoti vai mainīti: { $stores ->
    [zero] { $stores } veikalu
    [one] { $stores } veikals
   *[other] { $stores } veikali
  }
store-list-becomes = Kļūst
store-list-new = Jauns
store-list-change = { $field }: { $before } → { $after }
store-list-empty = nekas
store-list-more = { $rows ->
    [zero] Vēl { $rows } nav parādītas.
    [one] Vēl { $rows } nav parādīta.
   *[other] Vēl { $rows } nav parādītas.
  }
store-list-nothing-to-do = Visi šī saraksta veikali te jau ir tieši tādi, kā tajā teikts. Nekas nav jādara.
store-list-leave-out = { $faulty ->
    [zero] Izlaist { $faulty } rindas ar kļūdām
    [one] Izlaist { $faulty } rindu ar kļūdu
   *[other] Izlaist { $faulty } rindas ar kļūdām
  }
store-list-take-in = { $stores ->
    [zero] Pieņemt { $stores } veikalu
    [one] Pieņemt { $stores } veikalu
   *[other] Pieņemt { $stores } veikalus
  }
store-list-stale = Pa šo laiku veikali ir mainīti, tāpēc saraksts darītu ko citu, nekā te parādīts. Izvēlieties datni vēlreiz un apskatiet.
store-list-done = Saraksts ir pieņemts.
store-list-did = Jauni: { $added }, mainīti: { $changed }, kā bija: { $same }.
store-list-left-out = { $faulty ->
    [zero] Izlaistas { $faulty } rindas.
    [one] Izlaista { $faulty } rinda.
   *[other] Izlaistas { $faulty } rindas.
  }
store-list-look = Apskatīt veikalus
store-list-again = Cits saraksts

store-field-reference = Numurs
store-field-name = Nosaukums
store-field-client = Klients
store-field-address = Adrese
store-field-city = Pilsēta
store-field-region = Reģions
store-field-concept = Koncepts
store-field-timeZone = Laika josla
store-field-latitude = Platums
store-field-longitude = Garums
store-field-position = Atrašanās vieta, abi skaitļi
store-field-channels = Kanāli
store-field-tags = Birkas
store-field-hours = Darba laiks
store-field-exceptions = Dienas ar citu laiku
store-field-id = Mūsu pašu id

store-row-missing = Šeit nekā nav, bet jaunam veikalam to vajag. Aizpildiet šūnu vai augstāk norādiet, kas der rindām, kurās tas nav minēts.
store-row-too-long = Tas ir par garu. Saīsiniet.
store-row-time-zone = Laika joslas “{ $value }” nav. Rakstiet vietu, piemēram, Europe/Riga.
store-row-number = “{ $value }” nav tāds skaitlis. Rakstiet grādus, piemēram, 56.9482.
store-row-half-a-position = Līdzās { $value } trūkst platuma vai garuma. Rakstiet abus vai nevienu.
store-row-position = “{ $value }” nav atrašanās vieta. Rakstiet platumu un garumu: 56.9482, 24.1081
store-row-channel = “{ $value }” nosauc kanālu, kāda nav. Ir store, phone, web, email, social, drive-through un delivery.
store-row-too-many-tags = Birku ir par daudz. Piecdesmit ir robeža.
store-row-hours = “{ $value }” nevar nolasīt kā laiku. Rakstiet Mo-Fr 08:00-20:00; Sa 10:00-18:00
store-row-exceptions = “{ $value }” nevar nolasīt kā dienas. Rakstiet 2026-12-24 08:00-15:00; 2026-12-25/2026-12-26 closed
store-row-twice = Tas pats veikals ir { $value }. rindā. Atstājiet vienu no abām.
store-row-reference-taken = Numurs { $value } ir vai būs citam šī klienta veikalam. Dodiet vienam no tiem citu.
store-row-several = Šāds nosaukums un adrese ir vairākiem veikaliem. Pievienojiet kolonnu “Number” vai “Id”, lai būtu skaidrs, kurš domāts.
