# What coordinators read.

role-shopper = Slepenais pircējs
role-coordinator = Koordinators
role-owner = Īpašnieks

channel-store = Veikals
channel-phone = Tālrunis
channel-web = Vietne
channel-email = E-pasts
channel-social = Sociālie tīkli
channel-drive-through = Drive-through
channel-delivery = Piegāde

coordinator-visits = Apmeklējumi
coordinator-people = Cilvēki
coordinator-stores = Veikali
coordinator-checklists = Kontrolsaraksti
coordinator-store = Veikals
coordinator-shopper = Pircējs
coordinator-checklist = Kontrolsaraksts
coordinator-window = Kad
coordinator-state = Stāvoklis
coordinator-choose = Izvēlieties
coordinator-nobody = Vēl neviens
coordinator-nobody-yet = Vēl neviens, piešķirt vēlāk
coordinator-all = Visi
coordinator-all-stores = Visi veikali
coordinator-some-stores = Daži veikali
coordinator-by-state = Apmeklējumi pēc stāvokļa
coordinator-none-here = Šeit apmeklējumu nav
coordinator-no-visits = Vēl nav apmeklējumu
coordinator-no-visits-body = Ieplānojiet pirmo: izvēlieties veikalu, kontrolsarakstu un laika logu.

coordinator-new-visit = Jauns apmeklējums
coordinator-plan-what = Kas un kurš
coordinator-plan-when = Kad
coordinator-plan-pay = Ko maksā
coordinator-plan = Plānot šo apmeklējumu
coordinator-plan-and-assign = Plānot un piešķirt
coordinator-shopper-hint = Apmeklējums uzreiz parādās tālrunī.
coordinator-day = Diena
coordinator-from = No
coordinator-to = Līdz
coordinator-fee = Atlīdzība
coordinator-cap = Pirkumu atmaksā līdz
coordinator-currency = Valūta
coordinator-window-closed = Pēc darba laika veikals visu šo logu ir slēgts.
coordinator-window-partly = Veikals ir atvērts tikai daļu no šī loga: { $open }.
coordinator-window-dayparts = Veikals ir slēgts visās stundās, kurās apmeklējums drīkst notikt.
coordinator-zone-unknown = Laiki ir paša veikala.
coordinator-zone = Laiki ir pilsētas { $city } laiki ({ $zone }).
coordinator-overnight = Beidzas nākamajā dienā: { $window }.
coordinator-zone-own = Pie jums: { $window } ({ $zone }).
coordinator-planned = Ieplānots, vēl nevienam nav piešķirts
coordinator-planned-for = Ieplānots un piešķirts: { $name }
coordinator-planned-open = Atvērt apmeklējumu
coordinator-planned-another = Plānot vēl vienu tādu
coordinator-fault-missing = Lūdzu, aizpildiet.
coordinator-fault-no-such-time = Tajā dienā tāda laika nav.
coordinator-fault-no-length = Logam jābeidzas pēc tam, kad tas sākas.
coordinator-fault-past = Šis logs jau ir beidzies.
coordinator-fault-amount = Uzrakstiet summu, piemēram, 12.50.
coordinator-fault-refused = Serveris to nepieņem. Lūdzu, izvēlieties no jauna.
# What a visit asks, offers, grades, pay and files taken in.
coordinator-on-board = Piedāvāt uz dēļa
coordinator-board-hint = To redz katrs pircējs; tas ir tam, kurš pirmais to paņem un atbilst nosacījumiem.
coordinator-plan-and-offer = Plānot un piedāvāt
coordinator-planned-offered = Ieplānots un uz dēļa
coordinator-terms = Nosacījumi
coordinator-terms-change = Mainīt nosacījumus un termiņus
coordinator-no-terms = Nav: jebkurā loga laikā, jebkurš. Par apmeklējumu, kas veikala dēļ nevar notikt, maksā visu.
coordinator-dayparts = Stundas
coordinator-dayparts-hint = Jebkurā loga laikā. Pievienojiet stundas, lai to sašaurinātu, piemēram, pusdienlaiku darbdienās.
coordinator-daypart-add = Pievienot stundas
coordinator-daypart-remove = Noņemt { $hours }
coordinator-remove = Noņemt
coordinator-weekdays = Nedēļas dienas
coordinator-from-hour = Stundas no
coordinator-to-hour = Stundas līdz
coordinator-rotation = Maiņa, dienas
coordinator-rotation-hint = Līdz tas pats cilvēks nāk vēlreiz. Tukšs: bez noteikuma; bieži 90.
coordinator-rotation-of = Skaita par
coordinator-rotation-of-store = Šo veikalu
coordinator-rotation-of-client = Visiem klienta veikaliem
coordinator-qualifications = Vajadzīgs
coordinator-qualifications-hint = Kam pircējam jābūt, ar komatiem. Katram to iestata sadaļā Cilvēki.
coordinator-qualifications-known = Ar komatiem. Kādam ir: { $names }.
coordinator-offer-until = Var ņemt līdz
coordinator-offer-until-hint = Pēc veikala laika. Tukšs: līdz loga beigām.
coordinator-report-hours = Atskaite jāiesniedz, stundas pēc apmeklējuma
coordinator-report-hours-hint = Tukšs: līdz loga beigām.
coordinator-prevented-percent = Maksā, ja veikala dēļ nevar notikt, %
coordinator-prevented-percent-hint = No atlīdzības: slēgts, pārcēlies vai atteikts.
coordinator-term-dayparts = Stundas: { $hours }
coordinator-term-rotation-store = Ne agrāk kā { $days ->
    [zero] { $days } dienas
    [one] { $days } dienu
   *[other] { $days } dienas
  } pēc tā paša cilvēka pēdējā apmeklējuma šajā veikalā
coordinator-term-rotation-client = Ne agrāk kā { $days ->
    [zero] { $days } dienas
    [one] { $days } dienu
   *[other] { $days } dienas
  } pēc tā paša cilvēka pēdējā apmeklējuma jebkurā klienta veikalā
coordinator-term-qualifications = Vajadzīgs: { $names }
coordinator-term-offer = Var ņemt līdz { $day }, { $time }
coordinator-term-report = Atskaite jāiesniedz { $hours ->
    [zero] { $hours } stundu
    [one] { $hours } stundas
   *[other] { $hours } stundu
  } laikā pēc apmeklējuma
coordinator-term-prevented = { $percent } % no atlīdzības, ja veikala dēļ nevar notikt
coordinator-fault-number = Uzrakstiet derīgu veselu skaitli.
coordinator-fault-hours = Izvēlieties nedēļas dienas, no cikiem un līdz cikiem.
coordinator-fault-never = Neviena no šīm stundām nav logā.
coordinator-fault-after-window = Logs beidzas pirms tam.
coordinator-fault-offer-past = Tas jau ir pagājis.

coordinator-do-offer = Piedāvāt uz dēļa
coordinator-did-offer = Uz dēļa
coordinator-agreed = Kas norunāts
coordinator-cap-is = Pirkumu atmaksā līdz { $cap }
coordinator-pays = Samaksa
coordinator-pays-fee = Atlīdzība { $fee }
coordinator-pays-part = Atlīdzība { $fee }, daļa no { $whole }, jo apmeklējums nevarēja notikt
coordinator-pays-purchase = Pirkums { $amount }
coordinator-pays-nothing = Nekas
coordinator-grade = Atskaites kvalitāte, 1–10
coordinator-grade-hint = Ja gribat dot atzīmi: pircējs to redz.
coordinator-graded = Atskaites atzīme { $grade } no 10
coordinator-grade-low = vēl jāmācās
coordinator-grade-high = paraugs citiem
coordinator-declined = Kas atteicās
coordinator-no-reason = Iemesls nav norādīts
coordinator-quiz-passed = Tests nokārtots { $day }, { $time }, { $tries ->
    [zero] ar { $tries } mēģinājumiem
    [one] ar { $tries } mēģinājumu
   *[other] ar { $tries } mēģinājumiem
  }
coordinator-moved-import = Pieņemta tā datne
coordinator-moved-adopt = Dots atpakaļ, jo atnāca tā pieraksts

coordinator-holds = Kvalifikācijas
coordinator-holds-change = Mainīt kvalifikācijas: { $name }
coordinator-holds-nothing = Nav
coordinator-holds-hint = Katrā rindā viena, piemēram, “Barista: pamati”. Apmeklējumi var to prasīt.
coordinator-holds-saved = Saglabāts

coordinator-import = Pieņemt datni
coordinator-import-body = Ja tālrunis apmeklējumu nevarēja nosūtīt, pircējs to var saglabāt kā vienu datni un nodot jums. Tās saturu pārbauda un pieņem, it kā to būtu sūtījis tālrunis; darīt to divreiz nekaitē.
coordinator-import-file = Apmeklējuma datne
coordinator-import-do = Pieņemt
coordinator-import-missing = Vispirms izvēlieties datni.
coordinator-import-too-large = Šī datne ir lielāka par { $most }: tik liels viens apmeklējums nevar būt.
coordinator-import-done = Pieņemts
coordinator-import-known = Viss tajā jau bija šeit
coordinator-import-forked = Pirmā šeit bija cita versija
coordinator-import-aside = Tas ir nolikts malā un neskaitās: apmeklējums ir atcelts, pieder citam vai šeit nav zināms.
coordinator-import-forked-body = Tā paša tālruņa pieraksts šeit ir citāds. Saglabāti abi; apmeklējums to rāda.
coordinator-import-events = Jauni ieraksti: { $taken } no { $all }.
coordinator-import-events-damaged = Bojāti ieraksti beigās: { $damaged }. Tie ir saglabāti un neskaitās.
coordinator-import-media = Jauni fotoattēli un datnes: { $taken } no { $all }.
coordinator-import-unfinished = Jauni nepabeigti fotoattēli un skaņas ieraksti: { $taken } no { $all }. Apmeklējums tos rāda.
coordinator-import-damage-absent = { $count ->
    [zero] Tālrunī vairs nebija { $count } fotoattēlu vai datņu.
    [one] Tālrunī vairs nebija { $count } fotoattēla vai datnes.
   *[other] Tālrunī vairs nebija { $count } fotoattēlu vai datņu.
  }
coordinator-import-damage-changed = { $count ->
    [zero] Bojāti un nav pieņemti { $count } fotoattēli vai datnes.
    [one] Bojāts un nav pieņemts { $count } fotoattēls vai datne.
   *[other] Bojāti un nav pieņemti { $count } fotoattēli vai datnes.
  }
coordinator-import-damage-unfit = { $count ->
    [zero] { $count } datnes ir tāda veida vai lieluma, kādu neglabā.
    [one] { $count } datne ir tāda veida vai lieluma, kādu neglabā.
   *[other] { $count } datnes ir tāda veida vai lieluma, kādu neglabā.
  }
coordinator-import-damage-stray = { $count ->
    [zero] { $count } fotoattēli vai datnes nepieder ne pie kā pierakstā un nav pieņemti.
    [one] { $count } fotoattēls vai datne nepieder ne pie kā pierakstā un nav pieņemts.
   *[other] { $count } fotoattēli vai datnes nepieder ne pie kā pierakstā un nav pieņemti.
  }
coordinator-import-damage-unreadable = { $count ->
    [zero] { $count } fotoattēlus vai datnes nevar nolasīt.
    [one] { $count } fotoattēlu vai datni nevar nolasīt.
   *[other] { $count } fotoattēlus vai datnes nevar nolasīt.
  }
coordinator-import-open = Atvērt apmeklējumu
coordinator-import-another = Pieņemt vēl vienu

# How a visit's rules stand for a shopper.
coordinator-fit-name = { $name } · { $unmet ->
    [zero] neizpildīti { $unmet } noteikumi
    [one] neizpildīts { $unmet } noteikums
   *[other] neizpildīti { $unmet } noteikumi
  }
coordinator-fit-holds = Ir: { $names }.
coordinator-fit-lacks = Nav: { $names }.
coordinator-fit-new = { $of ->
    [client] Pēdējās { $days } dienās nav bijis nevienā klienta veikalā.
   *[store] Pēdējās { $days } dienās šeit nav bijis.
  }
coordinator-fit-been = { $of ->
    [client] Bija klienta veikalā
   *[store] Bija šeit
  } { $ago ->
    [0] šodien
    [1] vakar
    [zero] pirms { $ago } dienām
    [one] pirms { $ago } dienas
   *[other] pirms { $ago } dienām
  }; noteikums ir { $days }.
coordinator-fit-going = Ir vēl viens apmeklējums { $of ->
    [client] klienta veikalā
   *[store] šeit
  } no { $from } līdz { $to }; noteikums ir { $days } dienas starp diviem.
coordinator-fit-never = Noteikumam neatbilst neviena šī apmeklējuma diena.
coordinator-fit-from = Pirmā diena, kas tam atbilst, ir { $day }.
coordinator-fit-conflict-store = Interešu konflikts: šo veikalu apmeklēt nedrīkst. Tas rakstīts profilā.
coordinator-fit-conflict-client = Interešu konflikts: šī klienta veikalus apmeklēt nedrīkst. Tas rakstīts profilā.
coordinator-fit-limit-open = Šīs programmas apmeklējumi: { $held }; programma vienlaikus ļauj { $most }.
coordinator-fit-limit-period = Šajā periodā paņemti šīs programmas apmeklējumi: { $held }; tā ļauj { $most }.
coordinator-fit-window-over = Logs ir beidzies.
coordinator-fit-hours-over = No stundām ({ $hours }) logā nekas nav atlicis.
coordinator-fit-anyway = Tomēr varat to piešķirt. Pie apmeklējuma tas tiek pierakstīts.
coordinator-overridden = Lai gan visi noteikumi nebija izpildīti: { $why }

# Agreeing anew on a visit.
coordinator-change = Mainīt logu, termiņus vai atlīdzību
coordinator-change-body = Kam apmeklējums ir, tam to paziņo, un jaunie nosacījumi tālrunī būs ar nākamo savienojumu.
coordinator-change-from = No, veikalā
coordinator-change-to = Līdz, veikalā
coordinator-change-until = Var ņemt līdz, veikalā
coordinator-change-until-hint = Tukšs: līdz loga beigām.
coordinator-change-hours = Atskaite jāiesniedz, stundas pēc apmeklējuma
coordinator-change-hours-hint = Tukšs: līdz loga beigām.
coordinator-change-fee = Atlīdzība, { $currency }
coordinator-change-fee-hint = Apmeklējums paņemts par { $fee }: tā var tikai augt.
coordinator-change-send = Mainīt apmeklējumu
coordinator-change-nothing = Vēl nekas nav citādi.
coordinator-fault-lower = Tas paņemts par vairāk.
coordinator-fault-earlier = Kas to veic, tam būtu mazāk laika.
coordinator-did-change = Mainīts
coordinator-moved-change = Mainīts
coordinator-changed-window = Logs { $after }; iepriekš { $before }
coordinator-changed-fee = Atlīdzība { $after }; iepriekš { $before }
coordinator-changed-offerUntil = Var ņemt līdz { $after }; iepriekš { $before }
coordinator-changed-reportWithinHours = Atskaite jāiesniedz { $after }; iepriekš { $before }
coordinator-changed-no-fee = nav
coordinator-changed-until-end = loga beigām
coordinator-changed-hours = { $hours ->
    [zero] { $hours } stundu laikā pēc apmeklējuma
    [one] { $hours } stundas laikā pēc apmeklējuma
   *[other] { $hours } stundu laikā pēc apmeklējuma
  }
coordinator-changed-by-end = līdz loga beigām

# Publishing a checklist, and what keeps it from being published.
coordinator-publish = Publicēt kontrolsarakstu
coordinator-publish-body = Izvēlieties kontrolsaraksta datni. To vispirms caurskata un tad publicē, kāda tā ir: publicēta versija nekad nemainās.
coordinator-publish-file = Kontrolsaraksta datne
coordinator-publish-do = Publicēt
coordinator-publish-missing = Vispirms izvēlieties datni.
coordinator-publish-done = Publicēts
coordinator-publish-again = Ar šo versiju jau ir publicēts cits kontrolsaraksts. Dodiet šim nākamo versiju.
coordinator-misshapen = Šī nav kontrolsaraksta datne
coordinator-misshapen-whole = Kā kontrolsarakstu to nevar nolasīt. Izvēlieties citu datni.
coordinator-misshapen-parts = Šo daļu trūkst, vai tās nav tādas, kādām jābūt:
coordinator-flaws = { $count ->
    [zero] Publicēt liedz { $count } lietu
    [one] Publicēt liedz { $count } lieta
   *[other] Publicēt liedz { $count } lietas
  }
coordinator-flaw-named = { $words } ({ $id })
coordinator-flaw-duplicate-id = “{ $names }” ir vairāk nekā vienreiz.
coordinator-flaw-duplicate-id-mend = Dodiet katram savu id.
coordinator-flaw-unknown-standard = To vērtē pēc standarta “{ $names }”, kura kontrolsarakstā nav.
coordinator-flaw-unknown-standard-mend = Pievienojiet standartu vai nosauciet tādu, kas ir.
coordinator-flaw-unknown-moment = Tas nosauc brīdi “{ $names }”, kura kontrolsarakstā nav.
coordinator-flaw-unknown-moment-mend = Pievienojiet brīdi vai nosauciet tādu, kas ir.
coordinator-flaw-unknown-question = Tas nosauc jautājumu “{ $names }”, ko kontrolsaraksts neuzdod.
coordinator-flaw-unknown-question-mend = Pievienojiet jautājumu vai nosauciet tādu, kas ir.
coordinator-flaw-unknown-section = Tas pieder pie sadaļas “{ $names }”, kuras kontrolsarakstā nav.
coordinator-flaw-unknown-section-mend = Pievienojiet sadaļu vai ielieciet to tādā, kas ir.
coordinator-flaw-same-moment = Tas sākas un beidzas ar vienu un to pašu brīdi “{ $names }”.
coordinator-flaw-same-moment-mend = Lai tas beidzas ar citu.
coordinator-flaw-unknown-option = Tas nosauc iespēju “{ $names }”, ko nepiedāvā.
coordinator-flaw-unknown-option-mend = Piedāvājiet to vai nosauciet tādu, ko piedāvā.
coordinator-flaw-no-options = Nav no kā izvēlēties.
coordinator-flaw-no-options-mend = Pievienojiet iespējas.
coordinator-flaw-no-points = To vērtē, bet neviena atbilde nedod punktus.
coordinator-flaw-no-points-mend = Lai vismaz viena atbilde kaut ko dod, vai nevērtējiet to.
coordinator-flaw-weights-all-zero = Viss sver nulli, tāpēc nav no kā rēķināt vidējo.
coordinator-flaw-weights-all-zero-mend = Dodiet svaru vismaz vienam.
coordinator-flaw-limit-below-target = Robeža ir īsāka par mērķi.
coordinator-flaw-limit-below-target-mend = Robežai jābūt tikpat garai kā mērķim vai garākai.
coordinator-flaw-bands-not-rising = Pakāpes neaug, tāpēc kāda no tām nekad neskaitās.
coordinator-flaw-bands-not-rising-mend = Lai katra pakāpe sniedzas tālāk par iepriekšējo.
coordinator-flaw-scale-without-length = Sliktākais un labākais vērtējums ir viens un tas pats.
coordinator-flaw-scale-without-length-mend = Lai skala iet no viena skaitļa līdz otram.
coordinator-flaw-rating-off-scale = Tas dod punktus par vērtējumu “{ $names }”, kura skalā nav.
coordinator-flaw-rating-off-scale-mend = Izlaidiet to vai pagariniet skalu.
coordinator-flaw-range-reversed = Mazākais ir lielāks par lielāko.
coordinator-flaw-range-reversed-mend = Apmainiet tos.
coordinator-flaw-not-earlier = Tas atkarīgs no jautājuma “{ $names }”, ko neuzdod pirms tā.
coordinator-flaw-not-earlier-mend = Uzdodiet to pirmo, vai lai tas atkarīgs no agrāka.
coordinator-flaw-never-so = Tas gaida atbildi, kāda jautājumam “{ $names }” nekad nevar būt.
coordinator-flaw-never-so-mend = Nosauciet atbildi, kādu uz šo jautājumu var dot.
coordinator-flaw-no-parts = Tas jautā, kā kāds izskatījās, bet nenosauc, ko aprakstīt.
coordinator-flaw-no-parts-mend = Pievienojiet, kas jāapraksta, piemēram, vārds vai mati.
coordinator-flaw-recording-not-stated = Tas ieraksta skaņu, bet kontrolsaraksts nesaka, ka tur tas ir likumīgi.
coordinator-flaw-recording-not-stated-mend = Norādiet, ka ir, un uz kāda pamata, vai izlaidiet jautājumu.
coordinator-flaw-moment-left-out = Sarakstā, kas stāv brīžu vietā, nav nekā brīdim “{ $names }”.
coordinator-flaw-moment-left-out-mend = Pievienojiet tam rindu.
coordinator-flaw-critical-bonus = Tas ir reizē kritisks un papildpunkti: nesaņemti papildpunkti neko nemaksā.
coordinator-flaw-critical-bonus-mend = Lai tas ir viens no abiem.
coordinator-flaw-quiz-answer-unknown = Pareizās atbildes “{ $names }” starp iespējām nav.
coordinator-flaw-quiz-answer-unknown-mend = Nosauciet vienu no iespējām.
coordinator-flaw-text-missing = Trūkst teksta šajā valodā: { $language }.
coordinator-flaw-text-missing-mend = Uzrakstiet to vai noņemiet kontrolsarakstam šo valodu.

coordinator-unfinished = Tālrunī nepabeigts
coordinator-unfinished-body = Tas atnāca ar apmeklējuma datni. Tālrunis to glabāja un atskaitē vēl nebija ielicis. Tas nepieder ne pie vienas atbildes un neskaitās.
coordinator-unfinished-photo = Fotoattēls, kā to deva kamera, { $size }
coordinator-unfinished-sound = Pārtraukts skaņas ieraksts, { $size }
coordinator-unfinished-for = { $what }, jautājumam “{ $question }”

coordinator-fault-comment = Uzrakstiet, kas jādara, šeit vai zem jautājuma.

coordinator-by-shopper = { $name }
coordinator-window-is = Logs { $window } { $zone }
coordinator-stale = Pa šo laiku to pārvietoja kāds cits
coordinator-stale-body = Jūsu solis nav izdarīts. Ko rakstījāt, tas te vēl ir. Kopš skatījāties:
coordinator-explanation = Ko pircējs jums rakstīja
coordinator-actions = Ko var darīt
coordinator-comment = Komentārs pircējam
coordinator-comment-overall = Pircējam, par visu atskaiti
coordinator-comment-count = { $count ->
    [0] Komentāra vēl nav nevienam jautājumam. Rakstiet tos zem jautājumiem zemāk.
    [zero] Komentārs ir { $number } jautājumiem.
    [one] Komentārs ir { $number } jautājumam.
   *[other] Komentārs ir { $number } jautājumiem.
  }
coordinator-reason = Iemesls
coordinator-reason-if-any = Iemesls, ja gribat to norādīt

coordinator-do-approve-publish = Apstiprināt un publicēt
coordinator-do-approve = Apstiprināt
coordinator-do-publish = Publicēt
coordinator-do-unpublish = Atsaukt publicēšanu
coordinator-do-return = Atgriezt pircējam
coordinator-do-reject = Noraidīt
coordinator-do-exclude = Izslēgt
coordinator-do-include = Iekļaut atkal
coordinator-do-reopen = Atsākt pārbaudi
coordinator-do-assign = Piešķirt
coordinator-do-reassign = Piešķirt citam
coordinator-do-withdraw = Paņemt atpakaļ
coordinator-do-miss = Atzīmēt kā nokavētu
coordinator-do-cancel = Atcelt apmeklējumu

coordinator-ask-unpublish = Īpašnieks atskaiti vairs neredz. Tā atkal ir apstiprināta.
coordinator-ask-return = Pircējs saņem atskaiti atpakaļ ar jūsu komentāriem un iesniedz to vēlreiz.
coordinator-ask-reject = Atskaiti neizmanto, un pircējs uzzina, kāpēc. To var atsākt.
coordinator-ask-exclude = Atskaite no īpašnieka ir paslēpta un nekur neskaitās. Pircējam tik un tā samaksā.
coordinator-ask-assign = Apmeklējums uzreiz parādās tālrunī.
coordinator-ask-reassign = No viena tālruņa tas pazūd un parādās otrā. Jau pierakstītais tiek saglabāts un rādīts šeit.
coordinator-ask-withdraw = Apmeklējumu pircējam atņem, un to var dot citam.
coordinator-ask-miss = Logs pagāja bez apmeklējuma. To var piešķirt vēlreiz.
coordinator-ask-cancel = Apmeklējums nenotiks. Jau pierakstītais tiek saglabāts un rādīts šeit.

coordinator-confirm-unpublish = Atsaukt publicēšanu
coordinator-confirm-return = Sūtīt atpakaļ
coordinator-confirm-reject = Noraidīt šo atskaiti
coordinator-confirm-exclude = Izslēgt šo atskaiti
coordinator-confirm-assign = Piešķirt
coordinator-confirm-reassign = Piešķirt
coordinator-confirm-withdraw = Paņemt atpakaļ
coordinator-confirm-miss = Atzīmēt kā nokavētu
coordinator-confirm-cancel = Atcelt šo apmeklējumu

coordinator-did-approve-publish = Apstiprināts un publicēts
coordinator-did-approve = Apstiprināts
coordinator-did-publish = Publicēts
coordinator-did-unpublish = Vairs nav publicēts
coordinator-did-return = Atgriezts pircējam
coordinator-did-reject = Noraidīts
coordinator-did-exclude = Izslēgts
coordinator-did-include = Atkal iekļauts
coordinator-did-reopen = Atkal pārbaudē
coordinator-did-assign = Piešķirts
coordinator-did-reassign = Piešķirts
coordinator-did-withdraw = Paņemts atpakaļ
coordinator-did-miss = Atzīmēts kā nokavēts
coordinator-did-cancel = Atcelts

coordinator-flags = Apskatiet to, pirms izlemjat
coordinator-flag-phone-emptied = Tālrunis atgriezās tukšs
coordinator-flag-fork = Divas versijas
coordinator-flag-second-journal = Otrs tālrunis
coordinator-flag-aside = Nolikts malā
coordinator-flag-evidence-incomplete = Trūkst fotoattēla
coordinator-flag-evidence-unreadable = Nelasāms fotoattēls
coordinator-flag-answers-misfit = Atbilde neder
coordinator-flag-phone-emptied-body = Tālrunis, kas pierakstīja šo apmeklējumu, nebija visu nosūtījis: trūkst vismaz { $lostEntries } ierakstu un { $lostFiles } fotoattēlu vai skaņas ierakstu. Pircējs kopš tā laika atgriezies ar tālruni, kurā to nav, un tas viņam paziņots. Ja pirmais tālrunis atradīsies, tas tos nosūtīs, un šī piezīme pazudīs.
coordinator-flag-fork-body = Viens un tas pats tālrunis nosūtīja divas dažādas šī pieraksta daļas versijas, kā pēc atjaunotas rezerves kopijas. Saglabātas abas; šeit lasāt to, kas atnāca pirmā.
coordinator-flag-second-journal-body = Šis apmeklējums pierakstīts vairākos tālruņos: { $journals }. Saglabāts katrs pieraksts; šeit lasāt tikai vienu.
coordinator-flag-aside-body = { $aside ->
    [zero] Šim apmeklējumam atnāca { $aside } pieraksti, kad tas sūtītājiem vairs nepiederēja. Tie ir saglabāti un neskaitās.
    [one] Šim apmeklējumam atnāca { $aside } pieraksts, kad tas sūtītājam vairs nepiederēja. Tas ir saglabāts un neskaitās.
   *[other] Šim apmeklējumam atnāca { $aside } pieraksti, kad tas sūtītājiem vairs nepiederēja. Tie ir saglabāti un neskaitās.
  }
coordinator-flag-evidence-incomplete-body = Ne visi fotoattēli, ko atskaite nosauc, ir atnākuši. Varbūt tie vēl ir tālrunī un gaida signālu.
coordinator-flag-evidence-unreadable-body = Fotoattēls atnāca tieši tāds, kādu tālrunis to sūtīja, un tomēr to nevar parādīt: tas ir nošķelts, bojāts vai daudz par lielu. Datne ir saglabāta, un to var lejupielādēt; pircējam varbūt ir labāks.
coordinator-flag-answers-misfit-body = Atbilde neder savam jautājumam. Tā parādīta, kā atnāca, un skaitās, kā nosaka vērtēšanas noteikumi.

coordinator-missing = Trūkst
coordinator-missing-moment = nav atzīmēts.
coordinator-missing-answer = nav atbildēts.
coordinator-missing-unfit = ir ar nederīgu atbildi.
coordinator-missing-photos = { $needed ->
    [zero] vajag { $needed } fotoattēlu.
    [one] trūkst fotoattēla.
   *[other] vajag { $needed } fotoattēlus.
  }
coordinator-missing-follow-up = trūkst rindas zem tā.
coordinator-missing-characters = vajag vismaz { $needed } zīmes.

coordinator-positions = Kur bija tālrunis
coordinator-accuracy = ± { $metres } m
coordinator-distance = apmēram { $metres } m no veikala vietas
coordinator-journals = Saņemtie pieraksti
coordinator-journal-list = Tālruņi un ko tie nosūtīja
coordinator-device = Tālrunis
coordinator-standing = Stāvoklis
coordinator-standing-counted = Skaitās
coordinator-standing-aside = Nolikts malā
coordinator-forks = { $count ->
    [zero] { $count } citu versiju
    [one] { $count } cita versija
   *[other] { $count } citas versijas
  }
coordinator-events = Ieraksti
coordinator-head = Nospiedums
coordinator-received = Pēdējoreiz saņemts
coordinator-moves = Kas darīts
coordinator-no-moves = Kopš plānošanas nekas.
coordinator-moved-to = { $moved }: tagad { $state }
coordinator-fee-is = Atlīdzība { $fee }
coordinator-by = { $name }
coordinator-by-server = pats, kad atnāca pieraksts
coordinator-moved-offer = Piedāvāts
coordinator-moved-assign = Piešķirts
coordinator-moved-reassign = Piešķirts citam
coordinator-moved-withdraw = Paņemts atpakaļ
coordinator-programmes = Programmas
coordinator-plans = Plāni
coordinator-pay = Samaksa
coordinator-see-other-visit = Skatīt to apmeklējumu
coordinator-moved-replaced = Tā vietā izveidots cits apmeklējums
coordinator-moved-replaces = Izveidots nokavēta apmeklējuma vietā
coordinator-moved-claim = Paņemts no dēļa
coordinator-moved-accept = Pieņemts
coordinator-moved-decline = Atteikts
coordinator-moved-start = Sākts
coordinator-moved-submit = Iesniegts
coordinator-moved-return = Atgriezts
coordinator-moved-resume = Atsākts
coordinator-moved-approve = Apstiprināts
coordinator-moved-reopen = Pārbaude atsākta
coordinator-moved-reject = Noraidīts
coordinator-moved-publish = Publicēts
coordinator-moved-unpublish = Publicēšana atsaukta
coordinator-moved-exclude = Izslēgts
coordinator-moved-include = Atkal iekļauts
coordinator-moved-miss = Atzīmēts kā nokavēts
coordinator-moved-cancel = Atcelts

coordinator-name = Vārds
coordinator-role = Loma
coordinator-sees = Redz
coordinator-sees-own = Savus apmeklējumus
coordinator-invite = Ielūgt kādu
coordinator-invite-send = Izveidot ielūgumu
coordinator-invited = Ielūgums izveidots
coordinator-mailed = Saite nosūtīta pa e-pastu. Varat to nodot arī paši.
coordinator-not-mailed = E-pasts netika nosūtīts: lūdzu, nododiet šo saiti paši.
coordinator-link = Ielūguma saite
coordinator-link-until = Der vienreiz, līdz { $day }.
coordinator-link-copy = Kopēt saiti
coordinator-link-copied = Nokopēts

coordinator-no-stores = Vēl nav veikalu
coordinator-no-stores-body = Pievienojiet pirmo; tad tam var plānot apmeklējumus.
coordinator-add-store = Pievienot veikalu
coordinator-store-name = Nosaukums
coordinator-city = Pilsēta
coordinator-time-zone-hint = Pēc tās rāda logus un atskaites, piemēram, Europe/Riga.
coordinator-fault-time-zone = Tādas laika joslas nav. Izvēlieties no saraksta.
coordinator-client = Klients
coordinator-address = Adrese
coordinator-time-zone = Laika josla

coordinator-no-checklists = Vēl nav publicēts neviens kontrolsaraksts
coordinator-questions = Jautājumi
coordinator-moments = Brīži
coordinator-asks = jautājumi: { $questions }, brīži: { $moments }, gaidīšana: { $intervals }
coordinator-optional = nav obligāti
coordinator-from-to = No “{ $from }” līdz “{ $to }”
coordinator-weight = svars { $weight }
coordinator-earns = Ko dod atbildes
coordinator-view-fact = fakts
coordinator-view-perception = iespaids
coordinator-when-inside = veikalā
coordinator-when-after = pēc iziešanas
coordinator-may-be-na = var neattiekties
coordinator-photos = { $count ->
    [zero] ar { $count } fotoattēliem
    [one] ar { $count } fotoattēlu
   *[other] ar { $count } fotoattēliem
  }
coordinator-not-scored = nevērtē
coordinator-bonus = papildpunkti
coordinator-critical = kritisks
question-yes-no = Jā vai nē
question-choice = Viena izvēle
question-choices = Vairākas izvēles
question-number = Skaitlis
question-scale = Skala
question-text = Īss teksts
question-narrative = Stāstījums
question-photo = Fotoattēls
question-money = Naudas summa
question-date = Diena
question-time = Diennakts laiks
question-duration = Ilgums
question-staff = Darbinieka apraksts
question-receipt = Čeks ar fotoattēlu
question-document = Dokuments
question-sound = Skaņas ieraksts
coordinator-scoring = Kā to vērtē
coordinator-scoring-weighted = Katras sadaļas procenti skaitās pēc tās svara; to sadaļu svaru, kurās nav ko vērtēt, sadala starp pārējām.
coordinator-scoring-pooled = Visi visu sadaļu punkti tiek saskaitīti.
coordinator-scoring-na-omit = “Neattiecas” vērtējumā neskaitās.
coordinator-scoring-na-zero = “Neattiecas” nedod neko no iespējamā.
coordinator-scoring-bonus = Papildpunkti vērtējumu var celt ne augstāk par { $percent }.
coordinator-scoring-pass = Apmeklējums ir sekmīgs no { $percent }.

# What hangs on answers, in a checklist.
coordinator-asked-if = Jautā tikai, ja { $condition }.
coordinator-required-if = Obligāts, ja { $condition }.
coordinator-follow-up = Vēl viena rinda, ja atbilde nav laba: “{ $text }”
coordinator-follow-up-if = Vēl viena rinda, ja { $condition }: “{ $text }”
coordinator-prompts = Kas stāstījumā jāmin
coordinator-least = vismaz { $least }
coordinator-most = ne vairāk kā { $most }
coordinator-if-is = “{ $question }” ir { $answer }
coordinator-if-among = “{ $question }” ietver { $answer }
coordinator-if-between = “{ $question }” ir no { $least } līdz { $most }
coordinator-if-at-least = “{ $question }” ir vismaz { $least }
coordinator-if-at-most = “{ $question }” ir ne vairāk kā { $most }
coordinator-if-answered = “{ $question }” ir atbildēts
coordinator-if-unanswered = “{ $question }” nav atbildēts
coordinator-if-marked = “{ $moment }” ir atzīmēts
coordinator-if-unmarked = “{ $moment }” nav atzīmēts
coordinator-if-not = nav tā, ka ({ $condition })
coordinator-discreet = Vienkāršs saraksts lietošanai veikalā
coordinator-discreet-lead = Rādās kā “{ $title }”; atķeksējot rindu, atzīmē tās brīdi.
coordinator-recording = Skaņu drīkst ierakstīt
coordinator-contradictions = Kas nevar būt reizē
coordinator-contradiction-if = Saka pie “{ $question }”, ja { $condition }.

# Kept aside: what came in and does not count.
coordinator-appeals = Iebildumi
coordinator-aside = Nolikts malā
coordinator-aside-lead = Kas atnāca un neskaitās. Nekas netiek izmests: ļaujiet tam skaitīties vai, norādot iemeslu, nolieciet projām.
coordinator-aside-by = Nolikts malā, pēc lēmuma
coordinator-aside-open = Jāizlemj
coordinator-aside-decided = Izlemts
coordinator-aside-none = Nekas jūs negaida
coordinator-aside-none-body = Šeit parādās, kas atnāk apmeklējumam, kurš ir atcelts, nokavēts vai pieder citam, un ko nevar nolasīt.
coordinator-aside-none-decided = Vēl nekas nav izlemts
coordinator-aside-from = No kā
coordinator-aside-visit = Kam
coordinator-aside-because = Kāpēc neskaitās
coordinator-aside-holds = Kas tajā ir
coordinator-aside-kind-journal = Pieraksts
coordinator-aside-kind-fork = Divas pieraksta versijas
coordinator-aside-kind-tail = Daļa no pieraksta
coordinator-aside-title-journal = Pieraksts: { $name }
coordinator-aside-title-fork = Divas pieraksta versijas: { $name }
coordinator-aside-title-tail = Daļa no pieraksta: { $name }
coordinator-aside-visit-unknown = Apmeklējums, kas šeit nav zināms
coordinator-aside-visit-is = { $store }, { $window }
coordinator-aside-choice = { $visit }: { $state }
coordinator-aside-choice-of = { $visit }: { $state }, { $name }
coordinator-aside-entries = { $count ->
    [zero] { $count } ierakstu
    [one] { $count } ieraksts
   *[other] { $count } ieraksti
  }
coordinator-aside-files = { $count ->
    [zero] { $count } fotoattēlu vai datņu
    [one] { $count } fotoattēls vai datne
   *[other] { $count } fotoattēli vai datnes
  }
coordinator-aside-submitted = iesniegts
coordinator-aside-not-submitted = nav iesniegts
coordinator-aside-holds-unknown = Saglabāts kā datne
coordinator-aside-holds-other = Otra: { $sum }
coordinator-aside-is-open = Jāizlemj
coordinator-aside-is-decided = Izlemts
coordinator-aside-received = saņemts { $day }, { $time }
coordinator-aside-to-visit = Atvērt tā apmeklējumu ({ $state })
coordinator-aside-because-cancelled = Apmeklējums bija atcelts
coordinator-aside-because-missed = Apmeklējums bija atzīmēts kā nokavēts
coordinator-aside-because-someone-elses = Apmeklējums pieder citam
coordinator-aside-because-nobodys = Apmeklējums bija paņemts atpakaļ
coordinator-aside-because-unknown-visit = Apmeklējums nav zināms
coordinator-aside-because-fork = Atnāca divas versijas
coordinator-aside-because-journal-unreadable = Nevar nolasīt
coordinator-aside-because-journal-not-yours = Cita cilvēka pieraksts
coordinator-aside-because-head-mismatch = Nesader
coordinator-aside-why-cancelled = Apmeklējums bija atcelts, pirms tas atnāca. { $name } varbūt bija veikalā bez signāla un par to nezināja.
coordinator-aside-why-missed = Apmeklējums bija atzīmēts kā nokavēts, pirms tas atnāca. Ja { $name } tur bija, ļaujiet tam skaitīties.
coordinator-aside-why-someone-elses = Apmeklējums bija piešķirts citam, pirms tas atnāca. { $name } tomēr varēja tur būt.
coordinator-aside-why-nobodys = Kad tas atnāca, apmeklējums sūtītājam ({ $name }) vairs nepiederēja: tas bija paņemts atpakaļ vai atteikts.
coordinator-aside-why-unknown-visit = Tas nosauc apmeklējumu, kura šeit nav. To var pievienot citam ar to pašu kontrolsarakstu.
coordinator-aside-why-fork = Viens un tas pats tālrunis nosūtīja divas dažādas viena pieraksta versijas, kā pēc atjaunotas rezerves kopijas. Spēkā ir tā, kas atnāca pirmā; izvēlieties, kurai skaitīties. Saglabātas abas.
coordinator-aside-why-journal-unreadable = Daļa no tā ir veidā, ko šis serveris nepazīst, vai ceļā bojāta. Tā ir saglabāta tieši, kā atnāca. Tālrunī ({ $name }) tā vēl ir, un tas to tur pasaka.
coordinator-aside-why-journal-not-yours = To nosūtīja tālrunis, kas ir pie { $name }, bet pieraksts pieder citam: varbūt vienu tālruni lietoja divi.
coordinator-aside-why-head-mismatch = Tas neturpina to, kas atnāca pirms tā, tātad ceļā kaut kas mainīts vai zudis. Tas ir saglabāts tieši, kā atnāca.
coordinator-aside-healed = Tas pats tālrunis šo daļu kopš tā laika nosūtījis veselu. Nekā netrūkst; varat to nolikt projām.
coordinator-aside-says = Ko tas saka
coordinator-aside-says-lead = Kā lasītos tā atskaite un kāds būtu vērtējums. Kamēr tas ir nolikts malā, tas nekur neskaitās.
coordinator-aside-no-report = Kā atskaiti to nevar parādīt, jo tā kontrolsaraksts šeit nav zināms. Varat to saglabāt kā datni.
coordinator-aside-versions = Versijas
coordinator-aside-version-held = Spēkā tagad
coordinator-aside-version = Cita versija { $number }
coordinator-aside-version-shown = Šī versija
coordinator-aside-differs = atšķiras, sākot no ieraksta { $seq }
coordinator-aside-differences = Kas atšķiras
coordinator-aside-differences-table = Abas versijas, rindu pa rindai
coordinator-aside-differ-what = Kas
coordinator-aside-no-differences = Abas saka vienu un to pašu; atšķiras tikai, kad tas pierakstīts.
coordinator-aside-adopt = Ļaut skaitīties
coordinator-aside-adopt-body = Apmeklējumu saņem { $name }, un šis pieraksts ir tā atskaite. Tad to var pārbaudīt un apmaksāt kā jebkuru citu.
coordinator-aside-which = Kuram apmeklējumam
coordinator-aside-own-taken = Paša apmeklējums pa šo laiku ir veikts, tāpēc to nevar paņemt atpakaļ. Pievienojiet šo citam tā paša veikala apmeklējumam ar to pašu kontrolsarakstu; ja tāda nav, vispirms to ieplānojiet.
coordinator-aside-takes-from = Šo apmeklējumu zaudē { $name } un par to uzzina; saņem { $sender }.
coordinator-aside-choose = Ļaut skaitīties šai versijai
coordinator-aside-retry = Mēģināt pieņemt vēlreiz
coordinator-aside-put-away = Nolikt projām
coordinator-aside-put-away-journal = Nolikt projām
coordinator-aside-put-away-fork = Paturēt to, kas ir spēkā
coordinator-aside-put-away-tail = Nolikt projām
coordinator-aside-put-away-body = Tas neskaitās un lēmumu vairs negaida. Tas ir saglabāts, to var lejupielādēt un atgriezt.
coordinator-aside-bring-back = Izlemt no jauna
coordinator-aside-hint-journal = Ko izvēlaties, tas paliek vēsturē, un to var atsaukt.
coordinator-aside-hint-tail = Mēģināt vēlreiz nekaitē: to pieņem, it kā tālrunis būtu to tikko sūtījis, vai tas paliek šeit.
coordinator-aside-hint-fork = Tā, kas ir spēkā tagad, ieņem šīs vietu, un tās var mainīt atpakaļ.
coordinator-aside-hint-held = Šī ir versija, kas ir spēkā. Lai skaitītos otra, atveriet to.
coordinator-aside-hint-judged = Atskaite jau ir apstiprināta vai slēgta. Pirms izvēlaties citu versiju, atsāciet tās pārbaudi.
coordinator-aside-did-adopt = Tagad skaitās
coordinator-aside-did-choose = Tagad skaitās cita versija
coordinator-aside-did-put-away = Nolikts projām
coordinator-aside-did-bring-back = Atkal jāizlemj
coordinator-aside-file = Kā datne
coordinator-aside-file-tail = Tieši, kā atnāca, { $size }.
coordinator-aside-file-record = Pieraksts, kā to saglabātu tālrunis, bez pašiem fotoattēliem. Sadaļā Apmeklējumi to var pieņemt vēlreiz.
coordinator-aside-save = Saglabāt datni
coordinator-aside-look = Apskatīt

# Which of several records tells a visit
coordinator-moved-choose = Pēc cita pieraksta
coordinator-record-before = Vērtējums iepriekš bija { $before }.
coordinator-record-tells = Atskaite ir pēc šī.
coordinator-record-beside = Glabājas līdzās atskaitei.
coordinator-record-goes-on = Turpina tālruni { $device }.
coordinator-record-choice = Vairāk nekā viens pieraksts
coordinator-record-choice-body = Atskaite ir pēc viena pieraksta. Apskatiet tam līdzās citu un, ja tas ir labāks, lai atskaite ir pēc tā. Saglabāti abi.
coordinator-record-compare = Salīdzināt ar tālruni { $device }
coordinator-record-scores = Vērtējums: tagad { $now }, pēc šī pieraksta { $other }.
coordinator-record-choose = Lai atskaite ir pēc šī
coordinator-record-not-now = Pēc tā nevar: tas nav iesniegts, vai atskaite jau ir izvērtēta. Vispirms atsāciet atskaites pārbaudi.
coordinator-record-did = Atskaite izstrādāta no jauna
coordinator-aside-record-held = Atskaite tagad
coordinator-aside-record-shown = Šis pieraksts

## What stands out in a report

coordinator-checks = Vērts apskatīt
coordinator-checks-none = Nekas neizceļas.
coordinator-checks-looking = Salīdzina ar citiem apmeklējumiem…
coordinator-checks-failed = Kas šajā atskaitē izceļas, to tagad neizdevās noskaidrot. Atveriet apmeklējumu vēlreiz, lai mēģinātu.
coordinator-checks-other = Otrs apmeklējums
coordinator-checks-compared = Salīdzināts ar citiem apmeklējumiem: šī pircēja – { $ofShopper ->
    [0] neviens
    [zero] { $ofShopper }
    [one] { $ofShopper }
   *[other] { $ofShopper }
  }, šajā veikalā – { $ofStore }, ar šo kontrolsarakstu – { $ofChecklist }.
coordinator-checks-decide-nothing = Jebkas no tā var būt arī godīgā apmeklējumā: tas saka, kur skatīties, un neko neizlemj.
coordinator-check-seconds = { $seconds } s
coordinator-check-prevented-unproven = Apmeklējums nevarēja notikt, un trūkst fotoattēla vai rindas, kas to rāda.
coordinator-check-out-of-order = “{ $moment }” atzīmēts pirms brīža, ar kuru tā gaidīšana sākas.
coordinator-check-no-wait = “{ $moment }” atzīmēts tajā pašā sekundē, kur brīdis pirms tā: neviens negaidīja.
coordinator-check-before-window = Sākts { $at }, pirms logs sākās { $bound }.
coordinator-check-after-window = Sākts { $at }, pēc tam, kad logs beidzās { $bound }.
coordinator-check-outside-daypart = Sākts { $at }, ārpus norunātajām stundām.
coordinator-check-receipt-elsewhen = Čeka diena vai laiks neiekļaujas apmeklējumā.
coordinator-check-over-cap = Čekā ir { $total }, vairāk par { $cap }, ko atmaksā.
coordinator-check-contradiction = Šīs atbildes nevar būt reizē: { $text }
coordinator-check-says-little = Pietiekami gari, tomēr saka maz: dažādu vārdu { $words }, bet būtu gaidāmi apmēram { $needed }.
coordinator-check-same-words = Tie paši vārdi ir arī zem cita jautājuma.
coordinator-check-dark = Fotoattēls ir tik tumšs, ka neko nevar saskatīt.
coordinator-check-blurred = Fotoattēls ir tik neskaidrs, ka nevar izlasīt.
coordinator-check-same-photo = Viens un tas pats fotoattēls ir divreiz.
coordinator-check-photo-unassigned = Fotoattēls nepieder ne pie viena jautājuma.
coordinator-check-no-position = Atrašanās vieta nav pierakstīta, tāpēc nekas nerāda, ka tālrunis bija veikalā. Pircēji drīkst to izslēgt.
coordinator-check-far-from-store = Tuvākā atrašanās vieta bija vismaz { $nearestMetres } no veikala, ņemot vērā tās neprecizitāti { $accuracyMetres }.
coordinator-check-position-vague = Labākā atrašanās vieta ir precīza tikai līdz { $accuracyMetres }: tā rāda pilsētas daļu, nevis veikalu.
coordinator-check-moments-reversed = “{ $moment }” atzīmēts pirms “{ $before }”, kas kontrolsarakstā ir pirmais.
coordinator-check-moments-at-once = Pieskārieni { $withinMs } laikā: { $moments }. Varbūt tie atzīmēti vēlāk.
coordinator-check-wait-uncertain = Cik ilga bija “{ $wait }”, nevar precīzi pateikt: tālrunis gulēja vai tika mainīts tā pulkstenis.
coordinator-check-short-visit = No pirmā brīža līdz pēdējam pagāja { $ms }. Citu apmeklējumu ({ $visits }) mediāna ir { $medianMs }.
coordinator-check-straight-line = Visi vērtējumi ir vienādi: { $count }.
coordinator-check-answered-fast = Starp atbildēm ({ $answers }) mediāna ir { $medianMs }: ātrāk, nekā vairums izlasa vienu jautājumu.
coordinator-check-photo-elsewhere = { $who ->
    [same] Fotoattēls izskatās kā viens, ko tas pats pircējs deva citam apmeklējumam.
   *[other] Fotoattēls izskatās kā viens, ko cits pircējs deva citam apmeklējumam.
  }
coordinator-check-words-copied = { $who ->
    [same] { $share } no šī stāstījuma vārds vārdā ir agrākā tā paša pircēja atskaitē.
   *[other] { $share } no šī stāstījuma vārds vārdā ir cita pircēja atskaitē.
  }
coordinator-check-edited-after = Jautāts veikalā, un atbilde mainīta { $afterMs } pēc iziešanas.
coordinator-check-moment-after = Brīža “{ $moment }” laiks mainīts { $afterMs } pēc iziešanas no veikala.
coordinator-check-integrity-missed = Kas tur bija, uz to atbild citādi: jautājums uzdots, lai to zinātu.

# Checklists in and out
coordinator-import-form = Ievest formu
coordinator-save-as = Saglabāt kā
coordinator-save-as-xlsform = Forma (XLSForm, .xlsx)
coordinator-save-as-json = Kontrolsaraksts (.json)
coordinator-save-as-standards = Tā standarti (.json)

# The list of visits
visits-submitted = Iesniegts
visits-only-submitted = Tikai iesniegtie
visits-only-score = Tikai ar vērtējumu

# Reviewing one report: correcting, undoing, earlier visits.
coordinator-moved-edit = Atbilde labota
review-since = { $what }: { $name }, { $time }
review-kept = Nav nosūtīts: ko rakstījāt solim “{ $move }”
review-put-away = Nolikt projām
review-undo = Atsaukt
review-undone = Atsaukts
review-earlier = Agrākie apmeklējumi
review-earlier-store = Šī veikala
review-earlier-shopper = Šī pircēja
review-earlier-none = Pirms šī nav.
review-edit = Labot šo atbildi
review-edit-body = Pārrakstīšanās gadījumam. Ko atbildēja pircējs, paliek saglabāts un redzams līdzās; vērtējums ir pēc labotās atbildes. Īpašnieki lasa, ka tā labota.
review-edit-value = Labotā atbilde
review-edit-seconds = Labotā atbilde, sekundēs
review-edit-total = Kopā
review-edit-date = Datums
review-edit-time = Laiks
review-edit-misfit = Tā nevar būt atbilde uz šo jautājumu.
review-edit-do = Labot
review-edit-back = Atpakaļ pie pircēja atbildes
review-edited = Atbilde labota
review-edit-was = “{ $question }”: { $after }; pircējs teica { $before }
review-edit-undone = “{ $question }”: kā teica pircējs, { $before }
review-position-drawing = Kur bija tālrunis, skatoties no veikala: { $metres } m attālumā, ar precizitāti { $accuracy } m
review-position-drawing-more = { $count ->
    [zero] Kur bija tālrunis, { $count } reizes, skatoties no veikala: ne tālāk par { $metres } m
    [one] Kur bija tālrunis, skatoties no veikala
   *[other] Kur bija tālrunis, { $count } reizes, skatoties no veikala: ne tālāk par { $metres } m
  }
review-position-store = Veikals
review-position-scale = { $metres } m

# The queue of reports that wait for a review.
review-title = Jāpārbauda
review-none = Šeit nav ko pārbaudīt
review-next = Pārbaudīt nākamo
review-next-is = Nākamā, kas gaida visilgāk: { $visit }
review-all-done = Pārbaudi vairs nekas negaida.
review-any = Visi
review-by-store = Veikals
review-by-checklist = Kontrolsaraksts
review-by-shopper = Pircējs
review-count = { $count ->
    [zero] { $shown } atskaišu, visilgāk gaidījusī pirmā
    [one] { $shown } atskaite, visilgāk gaidījusī pirmā
   *[other] { $shown } atskaites, visilgāk gaidījusī pirmā
  }
visits-do-offer = Piedāvāt uz dēļa
visits-do-withdraw = Paņemt atpakaļ
visits-do-cancel = Atcelt apmeklējumus
visits-ask-offer = Katru izvēlēto ieplānoto apmeklējumu liek uz dēļa, tam, kurš to paņem pirmais. Pārējie paliek, kā ir.
visits-ask-withdraw = Katrs izvēlētais apmeklējums, kas ir piedāvāts vai piešķirts un nav sākts, atkal ir plānots un neviena. Pārējie paliek, kā ir.
visits-ask-cancel = Katrs izvēlētais apmeklējums, ko vēl var atcelt, nenotiks. Jau pierakstītais tiek saglabāts. Pārējie paliek, kā ir.
visits-reason = Iemesls, ja ir
visits-leave = Atstāt
visits-doing-offer = Piedāvā
visits-doing-withdraw = Paņem atpakaļ
visits-doing-cancel = Atceļ
visits-moved = { $count ->
    [0] Neviens apmeklējums nav mainīts.
    [zero] Mainīti { $count } apmeklējumi.
    [one] Mainīts { $count } apmeklējums.
   *[other] Mainīti { $count } apmeklējumi.
  }
visits-not-allowed = { $count ->
    [zero] { $count } stāvoklis to neļāva.
    [one] { $count } stāvoklis to neļāva.
   *[other] { $count } stāvoklis to neļāva.
  }
visits-stale = { $count ->
    [zero] { $count } pa šo laiku mainījis kāds cits.
    [one] { $count } pa šo laiku mainījis kāds cits.
   *[other] { $count } pa šo laiku mainījis kāds cits.
  }
visits-moves-stopped = Apturēts.

# The list of stores
stores-count = { $count ->
    [zero] { $shown } veikalu
    [one] { $shown } veikals
   *[other] { $shown } veikali
  }
stores-none-here = Šeit veikalu nav
stores-reference = Numurs
stores-region = Reģions
stores-any = Visi
stores-from-file = No datnes
stores-shown = Rādīt
stores-shown-measured = Mērītos
stores-shown-archived = Noliktos malā
stores-by-client = Klients
stores-by-region = Reģions
stores-by-concept = Koncepts

# Ready checklists.
coordinator-library = No bibliotēkas
coordinator-library-lead = Gatavi kontrolsaraksti ar saviem standartiem. Paņemiet kādu, un tas ir jūsu: publicēts un gatavs plānošanai.
coordinator-library-holds = { $channel } · standarti: { $standards }, jautājumi: { $questions }, { $moments ->
    [zero] { $moments } brīžu
    [one] { $moments } brīdis
   *[other] { $moments } brīži
  }
coordinator-library-take = Paņemt
coordinator-library-taken = Jums tas ir: skatīt

# Drafts of checklists.
coordinator-new-checklist = Jauns kontrolsaraksts
coordinator-compare-versions = Salīdzināt versijas
coordinator-change-checklist = Mainīt
coordinator-standards = Standarti
coordinator-drafts = Melnraksti
coordinator-draft-untitled = Kontrolsaraksts bez nosaukuma
coordinator-draft-changed = mainīja { $person }, { $day }
