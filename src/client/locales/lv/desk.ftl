# Ko lasa abas darba vietas: ietvars, atskaite, standarti.

desk-navigation = Galvenā izvēlne
desk-skip = Uz saturu
desk-version = { $version }. versija
desk-more = Rādīt vairāk
desk-print = Drukāt
desk-all-visits = Visi apmeklējumi

report-none = –
report-score = Vērtējums
report-verdict-passed = Sekmīgs
report-verdict-failed = Nesekmīgs
report-verdict-scored = Novērtēts
report-verdict-unscored = Nav ko vērtēt
report-pass-mark = Sekmīgs no { $percent }
report-earned-of = { $earned } no { $possible } { $count ->
    [zero] punktiem
    [one] punkta
   *[other] punktiem
  }
report-nothing-possible = nav ko vērtēt
report-profile = standarti pēc profila “{ $name }”
report-weighted = sadaļas skaita pēc to svara
report-before = Pirms kritiskajiem standartiem: { $percent }
report-critical-fail = Kritisks standarts nav izpildīts: { $name }. Apmeklējums nav sekmīgs, lai cik augsts būtu procents.
report-critical-cap = Kritisks standarts nav izpildīts: { $name }. Vērtējums ierobežots līdz { $percent }.
report-facts = Fakti: kas bija redzams
report-perceptions = Iespaidi: kāda bija sajūta
report-speed = Ātrums
report-quality = Kvalitāte
report-perception = Kāda bija sajūta
report-measured = Izmērīts

report-when = { $day }, { $from }–{ $to } { $zone }
report-sections = Sadaļas
report-share = svars { $share }

report-waits = Gaidīšana
report-target-limit = Mērķis { $target } · robeža { $limit }
report-wait-at-least = ≥ { $least }
report-wait-range = { $least }–{ $most }
report-wait-on-target = Mērķa robežās
report-wait-over-target = { $by } virs mērķa
report-wait-over-limit = { $by } virs mērķa, pāri robežai
report-under-a-second = Mazāk par sekundi
report-wait-unmeasured = Nav izmērīts: viens no brīžiem nav atzīmēts
report-wait-unknown = Nav zināms
report-wait-between = Tas bija starp { $least } un { $most }.
report-wait-no-less = Tas bija vismaz { $least }.
report-wait-doubt-session-changed = Nav precīzi zināms: pa vidu lietotne tika atvērta no jauna.
report-wait-doubt-clocks-disagree = Nav precīzi zināms: tālruņa pulksteņi nesakrita.
report-wait-doubt-out-of-order = Nav zināms: brīži ir nepareizā secībā.
report-clock-monotonic = mērīts ar hronometru
report-clock-wall = pēc laikiem, ko kāds norādīja
report-clock-server = mērīts ar servera pulksteni
report-not-scored = Izmērīts, nav vērtēts

report-timeline = Kas kad notika
report-moment-unmarked = Nav atzīmēts
report-definition = Kas skaitās šis brīdis
report-source-tap = Pieskāriens, kad tas notika
report-source-corrected = Labots
report-source-estimate = Aplēsts vēlāk
report-source-receipt = Nolasīts no čeka
report-reason-undo = pieskāriens kļūdas dēļ
report-reason-late = pieskāriens par vēlu
report-reason-early = pieskāriens par agru
report-reason-wrong-moment = pieskāriens citam brīdim
report-reason-remembered = atcerēts vēlāk
report-reason-receipt = pēc čeka
report-was = Iepriekš:
report-taken-back = Atsaukts
report-cleared = Dzēsts
report-edited = Labots pārbaudē, { $day }
report-edited-was = Pierakstīts apmeklējumā:
report-edited-by = { $name }: { $reason }
report-trace-edited = Vērtēts pēc atbildes, kā tā labota pārbaudē, { $day }.
report-event = ieraksts { $seq }
report-event-at = ieraksts { $seq }, { $time }
report-no-event = Nav ieraksta

report-answers = Atbildes
report-unanswered = Nav atbildēts
report-not-asked = Nav jautāts
report-asked-no-more = (vairs nejautā, neskaitās)
report-document = Dokuments, { $size }
report-prevented-closed = Apmeklējums nevarēja notikt: bija slēgts
report-prevented-moved = Apmeklējums nevarēja notikt: veikals ir pārcēlies vai vairs nav
report-prevented-refused = Apmeklējums nevarēja notikt: apkalpošana tika atteikta
report-prevented-unsafe = Apmeklējums nevarēja notikt: tas nebija droši
report-photos = { $count ->
    [0] Nav fotoattēlu
    [zero] { $count } fotoattēlu
    [one] { $count } fotoattēls
   *[other] { $count } fotoattēli
  }
report-photo = { $number }. fotoattēls: { $about }
report-photo-not-here = Vēl nav atnācis, { $size }
report-photo-shrunk = Atvērt tādu, kāds atnāca
report-photo-unreadable = Bojāts: nevar parādīt
report-photo-too-large = Par lielu, lai parādītu
report-photo-unsupported = Šeit nevar parādīt
report-photo-save = Saglabāt datni, { $size }
report-photo-taken = Pievienots { $time }, { $size }
report-photo-hash = pārbaudīts pret nospiedumu { $hash }…
report-loose = Par visu apmeklējumu
report-points-of = { $earned } / { $possible }
report-of-points = / { $possible }
report-bonus-points = + { $earned } papildus
report-no-bonus = bez papildpunktiem
report-earlier = { $count ->
    [zero] { $count } agrāku versiju
    [one] { $count } agrāka versija
   *[other] { $count } agrākas versijas
  }
report-does-not-count = neskaitās
report-why = Kāpēc šie punkti
report-standard = Standarts: { $name }

report-rule-yes-no = Punkti par labo atbildi, par otru nav.
report-rule-option = Punkti pēc izvēlētās iespējas.
report-rule-options = Punkti par katru izvēlēto iespēju, saskaitīti.
report-rule-scale-line = Punkti vienmērīgi aug no sliktākā vērtējuma līdz labākajam.
report-rule-scale-map = Punkti pēc vērtējuma.
report-rule-number-bands = Punkti pēc norādītā skaitļa.
report-rule-wait-bands = Punkti pēc gaidīšanas ilguma, pa pakāpēm.
report-rule-wait-line = Mērķa robežās visi punkti, tad vienmērīgi mazāk līdz nullei pie robežas.
report-rule-not-applicable-omitted = Neattiecas: vērtējumā neiekļauts.
report-rule-not-applicable-zero = Neattiecas: skaitās kā nulle punktu, kā nosaka kontrolsaraksts.
report-rule-unanswered-optional = Nav atbildēts un nav obligāti: vērtējumā neiekļauts.
report-rule-unanswered-required = Obligāts un nav atbildēts: nekas nav nopelnīts.
report-rule-unmeasured = Nav izmērīts: vērtējumā neiekļauts.
report-rule-uncertain = Nav zināms pietiekami precīzi, lai teiktu, ko tas dod: vērtējumā neiekļauts.
report-rule-retired-by-profile = Šim veikalam profils to neprasa: vērtējumā neiekļauts.
report-rule-not-asked = Šajā apmeklējumā nav jautāts: vērtējumā neiekļauts.
report-rule-visit-prevented = Apmeklējums nevarēja notikt: vērtējumā neiekļauts.
report-rule-left-out-on-appeal = Pēc iebilduma vērtējumā neiekļauts: neskaitās nevienā pusē.
report-rule-answer-does-not-fit = Atbilde neatbilst jautājumam: kur tā bija obligāta, tā nedod neko.
report-step-given = kā šeit norādīts
report-step-up-to = Līdz { $value }
report-step-over = Virs { $value }
report-step-from = No { $value }
report-step-rating = { $rating }, “{ $name }”

report-trace-events = No
report-trace-points = Punkti
report-trace-weight = pēc svara { $weight }
report-trace-contribution = No vērtējuma
report-percent-points = { $value } no 100
report-trace-bonus = Papildpunkti: tos pieskaita nopelnītajam, nekad iespējamajam.
report-trace-reversed = Šī veikala profils standartu apgriež: kas parasti dod punktus, šeit nedod neko.
report-trace-critical = Šis standarts ir kritisks, un tas nav izpildīts.

report-sum = Kā veidojas vērtējums
report-sum-lead = Katra rinda ir viena atbilde vai gaidīšana ar ierakstiem, uz kuriem tā balstās. Tas, ko tās pievieno vērtējumam, ir noapaļots tā, lai summa precīzi sakristu. Vērtēšanas noteikumi { $engine }.
report-sum-open = { $count ->
    [zero] Rādīt visas { $count } rindas
    [one] Rādīt { $count } rindu
   *[other] Rādīt visas { $count } rindas
  }
report-sum-lines = Vērtējuma rindas
report-sum-item = Kas
report-sum-weight = Svars
report-sum-points = Punkti
report-sum-total = Visu rindu summa
report-sum-bonus-cap = Papildpunkti virs griestiem
report-sum-critical-cap = Ierobežo kritisks standarts

standard-purpose = Kāpēc to prasa
standard-target = Kas skaitās izpildīts
standard-how-to = Kā to dara

# Izklājlapas, ko nevar nolasīt, pēc tā, kas tajās nav kārtībā
workbook-fault-empty = Šajā datnē nekā nav.
workbook-fault-not-a-workbook = Šī nav izklājlapa. Izvēlieties Excel darbgrāmatu (.xlsx) vai CSV datni.
workbook-fault-old-excel = Šī ir veca Excel darbgrāmata (.xls). Atveriet to, saglabājiet kā .xlsx un izvēlieties to.
workbook-fault-locked = Šī darbgrāmata ir slēgta ar paroli. Saglabājiet to bez paroles un izvēlieties vēlreiz.
workbook-fault-damaged = Šī datne ir bojāta. Atveriet to programmā, kurā tā veidota, saglabājiet no jauna un izvēlieties vēlreiz.
workbook-fault-too-large = Šī datne ir par lielu. Izņemiet nevajadzīgo vai sadaliet to.
workbook-fault-too-many-sheets = Šajā darbgrāmatā ir par daudz lapu. Atstājiet vajadzīgās.
workbook-fault-too-many-rows = Vienā lapā ir par daudz rindu. Sadaliet datni.
workbook-fault-too-many-columns = Kāda rinda sniedzas par tālu pa labi. Izņemiet nevajadzīgās kolonnas.
workbook-fault-too-many-cells = Šajā datnē ir par daudz datu. Sadaliet to.
workbook-fault-too-slow = Šīs datnes nolasīšana aizņem pārāk daudz laika. Saglabājiet to vienkāršāk vai sadaliet.

# Saraksti: meklēšana, filtri, izvēle un saglabāšana
list-choose = Izvēlēties { $name }
list-choose-shown = Izvēlēties visu redzamo
list-chosen = Izvēlēti: { $count }
list-all-matching = Izvēlēts viss atbilstošais
list-choose-all-matching = Izvēlēties visu atbilstošo
list-let-go = Noņemt izvēli
list-actions = Ar izvēlēto
list-search = Meklēt
list-filters = Filtri
list-remove-filter = { $name }: noņemt šo filtru
list-save-csv = Saglabāt kā CSV
list-save-xlsx = Saglabāt kā Excel
list-stop = Apturēt
list-keys = Bultiņas pārvietojas pa rindām, atstarpe izvēlas, Enter atver, slīpsvītra meklē.
list-progress = { $done } no { $all }
list-progress-open = pagaidām { $done }
list-over = { $count }+

# Ko īpašnieks un koordinators viens otram saka par publicētu atskaiti, un kurš līdz kurienei izlasījis.
comments = Komentāri
comments-none = Par šo atskaiti vēl nekas nav teikts.
comments-you = Jūs
comments-owner = īpašnieks
comments-coordinator = koordinators
comments-read = Izlasīja { $name }, { $day }
comments-unread = Vēl nav lasīts
comments-say = Uzrakstiet kaut ko par šo atskaiti
comments-hint-owner = To lasa koordinatori. Kas veica apmeklējumu, netiek atklāts.
comments-hint-desk = To lasa šī veikala īpašnieki. Nerakstiet neko, no kā var uzzināt, kas veica apmeklējumu.
comments-send = Sūtīt
comments-send-anyway = Tomēr sūtīt
comments-names = Šajā tekstā ir apmeklējuma veicēja vārds: { $name }
comments-names-body = Īpašnieks to uzzinātu. Izņemiet to, ja vien vārds nenozīmē ko citu.
comments-waiting = { $count ->
    [zero] Lasīšanu gaida komentāri par { $count } atskaitēm
    [one] Lasīšanu gaida komentāri par { $count } atskaiti
   *[other] Lasīšanu gaida komentāri par { $count } atskaitēm
  }
comments-since = { $count ->
    [zero] { $count } komentāru kopš { $day }
    [one] { $count } komentārs, { $day }
   *[other] { $count } komentāri kopš { $day }
  }
