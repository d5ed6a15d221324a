# Everyone in the organization, and one person with their profile.

people-count = { $count ->
    [zero] { $shown } cilvēku
    [one] { $shown } cilvēks
   *[other] { $shown } cilvēki
  }
people-any-role = Visi
people-none-here = Neviens neatbilst
people-goes-or-sees = Kurp dodas vai ko redz
people-stores = { $count ->
    [zero] { $count } veikalu
    [one] { $count } veikals
   *[other] { $count } veikali
  }
people-grade = Atzīme
people-joined = Pievienojies
people-profile = Profils
people-profile-unknown = Vēl nekas nav zināms. Kas nav zināms, nevienam apmeklējumu neliedz.
people-change-profile = Mainīt profilu
people-free = { $part }: { $days }
people-conflicts = Kurp nedrīkst
people-conflicts-hint = Interešu konflikti: kas tur strādā vai strādājis, vai ir radinieks kādam no turienes. Šādus apmeklējumus nerāda, tos nevar ņemt, nevar piešķirt un neplāno.
people-conflict-clients = Visi šo klientu veikali
people-notes = Piezīmes
people-notes-hint = Tās lasa tikai koordinatori.
people-regions = Reģioni
people-regions-hint = Redzami arī veikali, kas šajos reģionos atveras vai uz tiem pārceļas. Kas aiziet, vairs nav.
people-find-store = Meklēt veikalu
people-stores-chosen = Izvēlēti { $chosen } no { $of }
people-stores-more = Ir vēl: rakstiet nosaukumu, pilsētu vai klientu.
people-leave = Atstāt, kā bija
people-saved = Saglabāts
people-no-grades = Vēl nevienas atskaites ar atzīmi.
people-grade-mean = Vidēji { $grade }, pēc { $count ->
    [zero] { $count } atskaitēm
    [one] { $count } atskaites
   *[other] { $count } atskaitēm
  }
people-no-visits = Vēl nav apmeklējumu.
people-all-visits = Visi šī cilvēka apmeklējumi
people-no-pay = Vēl nekas nav nopelnīts.
people-pay = { $total } par { $visits ->
    [zero] { $visits } apmeklējumiem
    [one] { $visits } apmeklējumu
   *[other] { $visits } apmeklējumiem
  }; no tā vēl nav izmaksāts { $due }.
people-phones = Tālruņi
people-no-phones = No tālruņiem vēl nekas nav atnācis.
people-phone-last = pēdējoreiz sūtīts { $day }
people-coordinator-sees = Koordinators redz visu organizācijā.

# Who works here, who no more, and who was erased.

people-standing = Statuss
people-standing-any = Visi, izņemot dzēstos
people-standing-active = Strādā šeit
people-standing-deactivated = Deaktivizēts
people-standing-erased = Dzēsts
people-is-deactivated = Konts ir deaktivizēts: ne pieteikšanās, ne piedāvājumu, ne jaunu apmeklējumu. Ko tālrunis vēl nosūta, to pieņem.
people-is-erased = Konts ir dzēsts. Padarītais paliek ar šo vārdu. Ko tālrunis vēl nosūta, to noliek malā.
people-place = Sadarbība
people-place-plain = Strādā šeit kopš pievienošanās.
people-step-deactivated = Deaktivizēja { $by }, { $day }
people-step-reactivated = Atjaunoja { $by }, { $day }
people-step-erased = Dzēsa { $by }, { $day }
people-deactivate = Deaktivizēt
people-deactivate-ask = Deaktivizēt…
people-deactivate-of = Deaktivizēt: { $name }
people-deactivate-says = Vairs nevarēs pieteikties, nekas netiks piedāvāts, un apmeklējumus nevarēs piešķirt. Viss zināmais paliek, un to jebkurā brīdī var atsaukt.
people-reactivate = Atjaunot
people-reason = Kāpēc (pierakstam)
people-open-none = Neviens apmeklējums uz šo cilvēku negaida.
people-open = { $count ->
    [zero] Uz šo cilvēku gaida { $count } apmeklējumu:
    [one] Uz šo cilvēku gaida { $count } apmeklējums:
   *[other] Uz šo cilvēku gaida { $count } apmeklējumi:
  }
people-open-stays = { $state }: paliek šim cilvēkam
people-open-withdraw = { $state }: atgriežas uz dēļa
people-open-miss = { $state }: tiek atzīmēts kā nokavēts; pierakstīto noliek malā
people-open-reopen = { $state }: vērtē, kā iesniegts
people-visits-become = Apmeklējumi, kas gaida
people-visits-free = Nesāktos likt atpakaļ uz dēļa
people-visits-keep = Atstāt šim cilvēkam
people-deactivated-toast = { $name }: konts deaktivizēts. { $freed ->
    [0] Neviens apmeklējums netika atbrīvots.
    [zero] Atkal brīvi: { $freed } apmeklējumu.
    [one] Atkal brīvs { $freed } apmeklējums.
   *[other] Atkal brīvi { $freed } apmeklējumi.
  }
people-reactivated-toast = { $name } atkal strādā šeit.
people-held = Saglabāt visu, kas par šo cilvēku glabājas
people-held-hint = Viena JSON datne ar visu, ko šis serveris par šo cilvēku glabā: tiesībām piekļūt saviem datiem.
people-erase = Dzēst pavisam
people-erase-ask = Dzēst…
people-erase-of = Dzēst: { $name }
people-erase-says = To nevar atsaukt. Ja tika lūgts, vispirms saglabājiet, kas par šo cilvēku glabājas.
people-erase-goes = Pazūd
people-erase-goes-says = Vārds, e-pasts, profils, piezīmes, kvalifikācijas, pieteikšanās, paziņojumi, kalendārs, pilnvaras un saites, ielūgumi un pieteikumi.
people-erase-stays-desk = Paliek
people-erase-stays-desk-says = Darbā izlemtais un uzrakstītais, piemēram, pārbaudes, komentāri un pasākumi, ar vārdu “Former coordinator” vai “Former owner” un numuru.
people-erase-stays = Paliek
people-erase-stays-says = Apmeklējumi, atskaites, vērtējumi un samaksa, ar vārdu “Former shopper” un numuru. Fotoattēli, skaņas ieraksti un atskaitēs rakstītais paliek kā aģentūras lieta, arī ja no tā var saprast, kas tas ir.
people-erase-phone = Tālrunis
people-erase-phone-says = To izraksta. Ko tas vēl nosūta, to noliek malā ar to pašu vārdu; pievieno tikai to, kā iesniegtai atskaitei vēl trūkst, piemēram, fotoattēlu.
people-erase-backups = Rezerves kopijas
people-erase-backups-says = Agrāk veidotajās viss vēl ir, līdz tās izdzēš.
people-erase-type = Lai turpinātu, ierakstiet: { $name }
people-erased-toast = Dzēsts. Turpmāk vārds ir { $name }.
people-deactivate-many = Deaktivizēt izvēlētos cilvēkus
people-deactivate-many-says = Viņi vairs nevarēs pieteikties, nekas netiks piedāvāts, un apmeklējumus nevarēs piešķirt. Katram to var atsaukt.
people-qualify = Piešķirt kvalifikāciju
people-qualify-ask = Pievienot kvalifikācijas…
people-qualify-says = Katram izvēlētajam pircējam tā turpmāk būs līdzās jau esošajām. Apmeklējumi var to prasīt.
people-qualify-names = Kvalifikācijas
people-doing-deactivate = Deaktivizē
people-doing-qualify = Pievieno kvalifikācijas
people-many-done = Padarīts: { $done ->
    [zero] { $done } cilvēku
    [one] { $done } cilvēks
   *[other] { $done } cilvēki
  }. { $left ->
    [0] Neviens netika izlaists.
    [zero] Palika, kā bija: { $left }.
    [one] Palika, kā bija: { $left }.
   *[other] Palika, kā bija: { $left }.
  }
people-applications = { $open ->
    [0] Pieteikumi
   *[other] Pieteikumi ({ $open })
  }
people-agreements = Vienošanās
people-agreement = Vienošanās
people-agreement-none = Pagaidām nekam nav jāpiekrīt.
people-agreement-waits = { $version }. versijai vēl nav piekritis
people-agreement-version = { $version }. versija, lasīta šajā valodā: { $language }
