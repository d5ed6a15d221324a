# Ko īpašnieki lasa no visa publicētā: skaitļi, katrs ar to, cik precīzi tas ir zināms.

reading-overview = Pārskats
reading-standards = Standarti
reading-waits = Gaidīšana
reading-consistency = Vienmērīgums
reading-over-time = Laika gaitā

reading-overview-question = Kāda bija apkalpošana, vai tā tiešām mainījusies, un kur vērts paskatīties?
reading-standards-question = Kurus standartus izpilda, kurus ne, un ko tas maksā?
reading-waits-question = Cik ilgi cilvēki gaida, un cik bieži ilgāk, nekā vajadzētu?
reading-consistency-question = Vai apkalpošana visur ir vienāda, vai tā atkarīga no veikala, stundas vai kanāla?
reading-over-time-question = Kas mainījies vairāk, nekā pieļauj nejaušība?

reading-nothing = Vēl nav ko lasīt
reading-nothing-body = Skaitļi parādās ar pirmo publicēto apmeklējumu.
reading-from = No
reading-to = Līdz
reading-month = Mēnesis
reading-figures = Skaitļi
reading-score = Vērtējums
reading-speed = Ātrums
reading-quality = Kvalitāte
reading-standard = Standarts
reading-channel = Kanāls
reading-visits-column = Apmeklējumi
reading-visits = { $count ->
    [zero] { $count } apmeklējumu
    [one] { $count } apmeklējums
   *[other] { $count } apmeklējumi
  }

# Cik precīzi skaitlis ir zināms. Intervāls ietver to, ko vērtē, 95 reizes no 100.
reading-between = starp { $low } un { $high }
reading-known-to = Precizitāte
reading-why-one = no viena apmeklējuma nevar pateikt, cik liela ir kļūda
reading-why-alike = līdz šim visi vienādi, tāpēc nevar pateikt, cik liela ir kļūda
reading-why-too-few = par maz apmeklējumu, lai pateiktu, cik liela ir kļūda
# Neviena apmeklējuma, vai neviena, uz ko tas attiektos.
reading-none = nekas nav izmērīts

# Kas mainījies kopš iepriekšējiem mēnešiem: `before` ir tie mēneši, `low` un `high` ir punkti.
reading-change-up = Par { $low } līdz { $high } punktiem labāk nekā iepriekš ({ $before }).
reading-change-down = Par { $low } līdz { $high } punktiem sliktāk nekā iepriekš ({ $before }).
reading-change-none = Atšķirība no iepriekšējā ({ $before }) var būt nejauša: { $low } līdz { $high } punkti.
reading-change-nothing = Nav ar ko salīdzināt ({ $before }: nekā nav).
reading-change-unbounded = Par maz apmeklējumu, lai salīdzinātu ({ $before }).

reading-costly = Kas maksā visvairāk
reading-costly-none = Nekas nav zaudēts: visi standarti izpildīti.
reading-all-standards = Visi standarti
reading-each-standard = Ko maksā katrs
reading-lost = { $points } punkti apmeklējumā
reading-met = izpildīts { $share }
reading-met-column = Izpildīts
reading-trend = Mēnesi pa mēnesim
reading-trend-of = { $name }: cik bieži izpildīts, mēnesi pa mēnesim
reading-share-limits = Ap { $middle }. Iekrāsotajos pakāpienos ir tas, kas pie tik daudziem apmeklējumiem var būt nejaušība; kas ir ārpus, tam ir cēlonis.
reading-what-for = Kam tas ir un kā to dara
reading-how-to = Kā:

reading-look = Veikali, uz kuriem paskatīties
reading-look-none = Neviens veikals nav zem pārējiem vairāk, nekā pieļauj nejaušība.
reading-look-why = Zem visu vērtējuma (pārtrauktā līnija) vairāk, nekā pieļauj nejaušība, arī starp tik daudziem veikaliem.
reading-look-judged = { $judged ->
    [zero] { $judged } veikaliem ir pietiekami daudz apmeklējumu, lai tos atšķirtu no citiem
    [one] { $judged } veikalam ir pietiekami daudz apmeklējumu, lai to atšķirtu no citiem
   *[other] { $judged } veikaliem ir pietiekami daudz apmeklējumu, lai tos atšķirtu no citiem
  }{ $few ->
    [0] .
    [zero] , { $few } to ir par maz.
    [one] , { $few } to ir par maz.
   *[other] , { $few } to ir par maz.
  }

reading-where = Kur
reading-where-why = Apmeklējumi, kuros standarts izpildīts, no visiem, kuros tas novērots; jo tumšāks, jo biežāk tas nav izpildīts.
reading-more-stores = { $count ->
    [zero] Vēl { $count } veikali nav parādīti.
    [one] Vēl { $count } veikals nav parādīts.
   *[other] Vēl { $count } veikali nav parādīti.
  }
reading-of = { $met } no { $n }

reading-waits-none = Šajos mēnešos neviena gaidīšana nav izmērīta droši.
reading-wait = Gaidīšana
reading-waits-counted = Gaidīšanas
reading-median = Puse gaida mazāk par
reading-p90 = Deviņi no desmit gaida mazāk par
reading-on-target = Līdz { $target }
# `target`, `low` un `high` ir laiki: katru apmeklējumu mēra pēc mērķa, kas toreiz bija spēkā tā veikalā.
reading-on-own-target = Sava mērķa robežās ({ $target } lielākajā daļā apmeklējumu)
reading-on-own-targets = Sava mērķa robežās ({ $low } līdz { $high })
reading-on-target-column = Mērķa robežās
reading-target = mērķis { $target }
reading-wait-chart = { $name }: cik gaidīšanu cik ilga
reading-bar = { $from } līdz { $to }: { $count ->
    [zero] { $count } gaidīšanu
    [one] { $count } gaidīšana
   *[other] { $count } gaidīšanas
  }
# Ko gaidīšanai pievieno katrs cilvēks priekšā rindā.
reading-per-person = Katrs cilvēks priekšā pievieno
reading-per-person-up = Jo garāka rinda, jo ilgāka gaidīšana.
reading-per-person-down = Jo garāka rinda, jo īsāka gaidīšana.
reading-per-person-none = Garāka rinda nemaina vairāk, nekā pieļauj nejaušība.
reading-per-person-too-few = Par maz apmeklējumu, lai teiktu, ko pievieno katrs cilvēks priekšā.
reading-per-person-one = No viena apmeklējuma nevar pateikt, ko pievieno katrs cilvēks priekšā.
reading-per-person-alike = Līdz šim visi vienādi, tāpēc nevar pateikt, ko pievieno katrs cilvēks priekšā.
reading-per-person-same-queue = Priekšā katru reizi bija tikpat daudz cilvēku, tāpēc nevar pateikt, ko pievieno vēl viens.
reading-by-queue = Pēc cilvēkiem priekšā rindā
reading-queue = Rindā
reading-queue-nobody = Neviena priekšā
reading-queue-few = 1 vai 2 priekšā
reading-queue-some = 3 līdz 5 priekšā
reading-queue-many = 6 vai vairāk priekšā
reading-queue-uncounted = Šajos mēnešos neviens nav skaitījis cilvēkus priekšā rindā.
reading-queue-not-asked = Kontrolsaraksts, kas mēra šo gaidīšanu, nejautā, cik cilvēku bija priekšā rindā.

# Vērtējumi pēc tā, cik daudz ļaužu; `low` un `high` ir punkti par katru cilvēku priekšā.
reading-busy = Kad ir daudz ļaužu
reading-busy-why = Vērtējumi pēc tā, cik cilvēku bija priekšā rindā. Rindai augot, ātrums krītas; kvalitātei nav jākrītas.
reading-busy-not-asked = Cik daudz bija ļaužu, nevar pateikt: neviens šo mēnešu kontrolsaraksts nejautā, cik cilvēku bija priekšā rindā.
reading-busy-up = aug ar katru cilvēku priekšā, par { $low } līdz { $high } punktiem.
reading-busy-down = krītas ar katru cilvēku priekšā, par { $low } līdz { $high } punktiem.
reading-busy-none = ar katru cilvēku priekšā nemainās vairāk, nekā pieļauj nejaušība: { $low } līdz { $high } punkti.
reading-busy-too-few = parādās pārāk maz apmeklējumos, lai pateiktu, ko ar to dara rinda.
reading-busy-one = parādās tikai vienā apmeklējumā, tāpēc nevar pateikt, ko ar to dara rinda.
reading-busy-alike = līdz šim nemainījās, tāpēc nevar pateikt, ko ar to dara rinda.
reading-busy-same-queue = nav ar ko salīdzināt: priekšā katru reizi bija tikpat daudz cilvēku.
reading-by-daypart = Pēc dienas daļas
reading-daypart = Dienas daļa
reading-daypart-night = Nakts, līdz 6
reading-daypart-morning = Rīts, 6 līdz 11
reading-daypart-midday = Dienas vidus, 11 līdz 14
reading-daypart-afternoon = Pēcpusdiena, 14 līdz 18
reading-daypart-evening = Vakars, no 18
reading-as-table = Tas pats kā tabula
reading-save-xlsx = Saglabāt kā Excel
reading-save-csv = Saglabāt kā CSV
reading-save-others = Citas tabulas kā CSV:
reading-wait-times = Cik gaidīšanu cik ilga
reading-save-svg = Saglabāt diagrammu kā SVG
reading-save-png = Saglabāt kā PNG
reading-no-chart = Bez tīkla diagrammu nevar uzzīmēt. Tās skaitļi ir tabulā zemāk.

reading-parts = No kā veidojas atšķirības
reading-parts-why = Vērtējumi no apmeklējuma uz apmeklējumu atšķiras. Tik daudz no tā saistās ar veikalu, ar to, kas apmeklēja, ar kanālu un ar stundu, katrs atsevišķi no pārējiem; atlikums atšķiras no viena apmeklējuma uz otru.
reading-part-store = Veikals
reading-part-shopper = Kas apmeklēja
reading-part-channel = Kanāls
reading-part-daypart = Dienas daļa
reading-part-visit = No viena apmeklējuma uz otru
reading-part-apart = skaits: { $groups }, ap { $points } punktiem no viena uz otru
reading-part-within = ap { $points } punktiem, lai kas to pašu veikalu tajā pašā stundā apmeklētu
reading-part-only = { $groups ->
    [0] nav
   *[other] tikai viens: nav ko atšķirt
  }
reading-parts-from = { $visits ->
    [zero] No visiem { $visits } apmeklējumiem, kam ir vērtējums.
    [one] No { $visits } apmeklējuma.
   *[other] No visiem { $visits } apmeklējumiem, kam ir vērtējums.
  }
reading-parts-sampled = No { $visits } apmeklējumiem: no katriem { $oneIn } veikaliem vienam ņemti visi, lai kādi būtu to vērtējumi.
reading-parts-too-few = Apmeklējumu ir par maz, lai teiktu, kas ar ko saistās.
reading-parts-tied = Tie vienmēr gāja kopā: ja katram veikalam ir savs apmeklētājs, kanāls vai stunda, nevar pateikt, kas no tā rada atšķirību.
reading-parts-alike = Visi vērtējumi ir vienādi.
reading-spreads = Katrs atsevišķi
reading-spreads-why = Tās pašas atšķirības, skatot tikai vienu no tām: tā tad ņem līdzi arī visu citu, kas tur bija atšķirīgs.
reading-between-store = No veikala uz veikalu
reading-between-channel = No kanāla uz kanālu
reading-between-daypart = Pēc dienas daļas
reading-between-shopper = Pēc tā, kas apmeklēja
reading-spread = skaits: { $groups }; savstarpēji atšķiras par { $between } punktiem, katra iekšienē par { $within } punktiem
reading-spread-unsaid = { $groups ->
    [0] nav
    [1] tikai viens
    [zero] { $groups }, katram par maz apmeklējumu
    [one] { $groups }, katram par maz apmeklējumu
   *[other] { $groups }, katram par maz apmeklējumu
  }
reading-across = Tas pats standarts dažādos kanālos
reading-across-none = Neviens standarts nav novērots vairāk nekā vienā kanālā.
reading-channel-store = Veikals
reading-channel-phone = Tālrunis
reading-channel-web = Mājaslapa
reading-channel-email = E-pasts
reading-channel-social = Sociālais tīkls
reading-channel-drive-through = Apkalpošana automašīnā
reading-channel-delivery = Piegāde

reading-run = { $title }, { $version }. versija
reading-limits = Ap { $middle }. Ja apkalpošana ir stabila, mēneši ir starp { $low } un { $high }; kas ir ārpus, tam ir cēlonis.
reading-no-limits-too-few = Par maz šīs versijas mēnešu, lai nejaušību atšķirtu no pārmaiņas.
reading-no-limits-alike = Visi mēneši ir vienādi.
reading-signals = Vairāk, nekā pieļauj nejaušība
reading-point = { $month }: { $score }, { $count ->
    [zero] { $count } apmeklējumu
    [one] { $count } apmeklējums
   *[other] { $count } apmeklējumi
  }
reading-signal-beyond-limit = ārpus robežām
reading-signal-range-beyond-limit = lielāks lēciens nekā parasti
reading-signal-long-run = astoņi mēneši pēc kārtas vienā pusē
reading-signal-near-limit = trīs no četriem mēnešiem pie robežas

# Salīdzināšana: divas puses, katrā daži veikali un daži mēneši.
reading-compare = Salīdzināt
reading-compare-question = Vai divas veikalu grupas vai divi laikposmi atšķiras vairāk, nekā pieļauj nejaušība?
reading-side-a = Pirmā
reading-side-b = Otrā
reading-mark-a = 1
reading-mark-b = 2
reading-side = { $group }, { $period }
reading-which-stores = Kuri veikali
reading-all-stores = Visi veikali
reading-region = Reģions
reading-concept = Koncepts
reading-pick = Veikali, ko izvēlos
reading-picked = { $count ->
    [0] Nav veikalu
    [zero] { $count } veikalu
    [one] { $count } veikals
   *[other] { $count } veikali
  }
reading-pick-some = Izvēlieties vienu veikalu vai vairākus.
reading-find-store = Atrast veikalu
reading-stores-found = Atrastie veikali
reading-no-such-store = Nevienam veikalam nosaukumā vai pilsētā nav šo vārdu.
reading-picked-stores = Izvēlētie veikali
reading-drop-store = Izlaist { $name }
reading-swap = Apmainīt
reading-compare-nothing = Nav ko salīdzināt
reading-compare-nothing-body = Nevienā pusē nav publicēta apmeklējuma. Izvēlieties citus veikalus vai mēnešus.
reading-shared = { $count ->
    [zero] { $count } apmeklējumu ir abās pusēs
    [one] { $count } apmeklējums ir abās pusēs
   *[other] { $count } apmeklējumi ir abās pusēs
  }
reading-shared-body = Robežas zemāk pieņem, ka katrai pusei ir savi apmeklējumi, tāpēc uz tām šeit nevar paļauties. Izvēlieties puses, kurām nav kopīgu.
reading-difference-a = Pirmā ir par { $low } līdz { $high } punktiem labāka.
reading-difference-b = Otrā ir par { $low } līdz { $high } punktiem labāka.
reading-difference-none = Atšķirība var būt nejauša: { $low } līdz { $high } punkti.
reading-difference-unbounded = Par maz apmeklējumu, lai tās atšķirtu.
reading-difference-nothing = Vienā pusē nav ar ko salīdzināt.
reading-compared = { $apart ->
    [0] Neviens standarts neatšķiras vairāk, nekā pieļauj nejaušība
    [zero] { $apart } standarti atšķiras vairāk, nekā pieļauj nejaušība
    [one] { $apart } standarts atšķiras vairāk, nekā pieļauj nejaušība
   *[other] { $apart } standarti atšķiras vairāk, nekā pieļauj nejaušība
  }, no { $count } abās pusēs. Pie tik daudziem nejaušība vien liktu atšķirīgiem izskatīties apmēram { $chance }.
reading-compared-none = Neviens standarts nav novērots abās pusēs.
reading-of-visits = no { $count ->
    [zero] { $count } apmeklējumiem
    [one] { $count } apmeklējuma
   *[other] { $count } apmeklējumiem
  }

# Viens veikals un viss, kas par to jebkad pierakstīts.
reading-store-nothing = Vēl nav publicēts neviens šī veikala apmeklējums.
reading-store-all = Visi veikali tajos pašos mēnešos: { $score }, { $bounds }.
reading-missed = Vairākkārt nav izpildīts
reading-missed-why = Standarti, kas nav izpildīti divos vai vairākos apmeklējumos.
reading-missed-none = Neviens standarts nav palicis neizpildīts vairāk nekā vienā apmeklējumā.
reading-missed-of = nav izpildīts { $missed } no { $n }
reading-timeline = Viss pierakstītais
reading-timeline-why = Apmeklējumi un sūdzības visos kanālos, jaunākais vispirms.
reading-timeline-none = Par šo veikalu vēl nekas nav pierakstīts.
reading-timeline-missed = Nav izpildīts: { $names }
reading-complaint = Sūdzība
reading-return = Atgriezta prece
reading-about = Par: { $name }
