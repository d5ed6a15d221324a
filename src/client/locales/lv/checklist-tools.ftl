# Two versions of a checklist beside each other, its translations, and trying it out.
tools-compare = Salīdzināt versijas
tools-compare-of = Salīdzināt versijas: { $title }
tools-from = Agrākā
tools-to = Vēlākā
tools-draft = Melnraksts
tools-version-missing = Ir tikai viena versija, nav ar ko salīdzināt.
tools-same = Starp šīm abām nav atšķirību.
tools-whole = Viss kontrolsaraksts
tools-standards = Standarti
tools-moments = Brīži
tools-waits = Gaidīšana
tools-sections = Sadaļas
tools-contradictions = Atbildes, kas nevar būt reizē
tools-briefing = Norādes
tools-quiz = Tests
tools-questions-of = Jautājumi sadaļā “{ $section }”
tools-added = Pievienots
tools-removed = Noņemts
tools-moved = Pārvietots
tools-changed = Mainīts
tools-count-added = pievienoti: { $count }
tools-count-removed = noņemti: { $count }
tools-count-moved = pārvietoti: { $count }
tools-count-wording = { $count ->
    [zero] ar citu tekstu: { $count }
    [one] ar citu tekstu: { $count }
   *[other] ar citu tekstu: { $count }
  }
tools-count-setting = { $count ->
    [zero] ar citu iestatījumu: { $count }
    [one] ar citu iestatījumu: { $count }
   *[other] ar citu iestatījumu: { $count }
  }
tools-count-weight = { $count ->
    [zero] skaitās citādi: { $count }
    [one] skaitās citādi: { $count }
   *[other] skaitās citādi: { $count }
  }
tools-moved-within = No { $from }. vietas uz { $to }.
tools-moved-to = No “{ $from }” uz “{ $to }”
tools-was = Iepriekš
tools-is = Tagad
tools-nothing = nekas
tools-scored-by = vērtē, mēra “{ $standard }”
tools-band = līdz { $upTo }: { $points }
tools-cap = Vērtējums ierobežots līdz { $percent }
tools-set = { $version }. versija

tools-field-text = Teksts
tools-field-title = Virsraksts
tools-field-name = Nosaukums
tools-field-help = Paskaidrojums zem tā
tools-field-definition = Kas skaitās šis brīdis
tools-field-purpose = Kāpēc to prasa
tools-field-target = Kas skaitās izpildīts
tools-field-howTo = Kā to dara
tools-field-unit = Mērvienība
tools-field-worstName = Sliktākā nosaukums
tools-field-bestName = Labākā nosaukums
tools-field-body = Teksts
tools-field-why = Kāpēc tā ir pareizi
tools-field-basis = Uz kāda pamata ieraksta skaņu
tools-field-prompts = Kas tajā jāmin
tools-field-followUp = Rinda, kas atveras
tools-field-followUp-when = Kad rinda atveras
tools-field-options = Iespēja “{ $what }”
tools-field-choice = Iespēja
tools-field-order = Iespēju secība
tools-field-right = Pareizā atbilde
tools-field-discreet = Neuzkrītošais saraksts
tools-field-discreet-item = Neuzkrītošais saraksts, brīdim “{ $what }”
tools-field-recording = Skaņas ieraksts
tools-field-standardSet = Standartu kopa
tools-field-channel = Kanāls
tools-field-channels = Kanāli, kuriem tas der
tools-field-locales = Valodas
tools-field-measure = Kā to mēra
tools-field-aim = Kam tas ir labs
tools-aim-service = apkalpot
tools-aim-selling = pārdot vairāk
tools-field-weight = Svars
tools-field-critical = Ja nekas nav nopelnīts
tools-field-required = Obligāts
tools-field-from = No
tools-field-to = Līdz
tools-field-targetSeconds = Mērķis
tools-field-limitSeconds = Robeža
tools-field-section = Sadaļa
tools-field-type = Atbildes veids
tools-field-view = Apgalvojuma veids
tools-field-aspect = Par ko tas ir
tools-field-when = Kad to jautā
tools-field-condition = Kad tas nesader
tools-field-mayBeNotApplicable = Var neattiekties
tools-field-photos = Fotoattēli, vismaz
tools-field-showIf = Jautā tikai, ja
tools-field-requireIf = Obligāts, ja
tools-field-integrity = Ko atbild, kas tur bija
tools-field-counts = Ko tas skaita
tools-field-least = Mazākais
tools-field-most = Lielākais
tools-field-leastSeconds = Mazākais
tools-field-mostSeconds = Lielākais
tools-field-worst = Sliktākais vērtējums
tools-field-best = Labākais vērtējums
tools-field-atMostCharacters = Zīmes, ne vairāk kā
tools-field-atLeastCharacters = Zīmes, vismaz
tools-field-currency = Valūta
tools-field-parts = Kas jāapraksta
tools-field-kind = Par ko tas ir
tools-field-questions = Jautājumi, par kuriem tas ir
tools-field-score = Vērtēšana
tools-field-score-standard = Standarts, ko tas mēra
tools-field-score-points = Punkti
tools-field-score-points-of = Punkti par “{ $what }”
tools-field-score-good = Labā atbilde
tools-field-score-bands = Pakāpes
tools-field-score-by = Kā tas dod punktus
tools-field-score-bonus = Papildpunkti
tools-field-scoring-notApplicable = Ja kaut kas neattiecās
tools-field-scoring-sections = Kā saskaita sadaļas
tools-field-scoring-passPercent = Sekmīgs no
tools-field-scoring-bonusCapPercent = Papildpunkti ceļ ne augstāk par

tools-translate = Tulkot
tools-translate-of = Tulkot: { $title }
tools-language-from = No
tools-language-to = Uz
tools-turn = Apmainīt
tools-missing = { $count ->
    [0] { $language }: netrūkst nekā.
    [zero] { $language }: trūkst { $count } tekstu.
    [one] { $language }: trūkst { $count } teksta.
   *[other] { $language }: trūkst { $count } tekstu.
  }
tools-next-missing = Nākamais, kā trūkst
tools-parts = Kontrolsaraksta daļas
tools-missing-here = { $count ->
    [zero] , trūkst { $count } tekstu
    [one] , trūkst { $count } teksta
   *[other] , trūkst { $count } tekstu
  }
tools-title-group = Vispārīgi
tools-empty-here = Šajā daļā nav ko lasīt.
tools-unwritten = Arī šajā valodā nav uzrakstīts.
tools-not-offered = Šis kontrolsaraksts šajā valodā vēl nav pieejams: { $language }
tools-not-offered-body = Ko uzrakstāt, tas saglabājas. Pievienojiet valodu, kad pircējiem tā vajadzīga: tad, pirms publicēt nākamo versiju, vajag katru tekstu.
tools-offer = Pievienot: { $language }
tools-place = { $part }: { $field }
tools-keyboard = Ctrl un Enter pāriet uz nākamo, kā trūkst.

tools-preview = Priekšskatījums
tools-preview-of = Priekšskatījums: { $title }
tools-preview-lead = Izmēģiniet, kā to darītu pircējs. Nekas netiek sūtīts, un nekas netiek saglabāts.
tools-edit = Atpakaļ pie melnraksta
tools-phone = Kā tālrunī
tools-reading-time = Laiks šajā tālrunī: { $time }
tools-minute = Pēc minūtes
tools-ten-minutes = Pēc desmit minūtēm
tools-before = Pirms tam
tools-no-briefing = Šim kontrolsarakstam nav ne norāžu, ne testa.
tools-again = Sākt no jauna
tools-score = Kāds būtu vērtējums
tools-score-none = Vēl nekas nav novērtēts.
tools-verdict-passed = Sekmīgs
tools-verdict-failed = Nesekmīgs
tools-earned = Ko deva katra atbilde
tools-earned-none = Atbildes, kas dod punktus, parādās šeit, kad tās ir dotas.
tools-waiting = { $count ->
    [zero] Vēl bez atbildes: { $count } vērtējamu lietu.
    [one] Vēl bez atbildes: { $count } vērtējama lieta.
   *[other] Vēl bez atbildes: { $count } vērtējamas lietas.
  }
tools-warnings = { $count ->
    [zero] Jāapskata { $count } lietu
    [one] Jāapskata { $count } lieta
   *[other] Jāapskata { $count } lietas
  }
tools-warnings-none = Nav par ko brīdināt
tools-warnings-none-body = Katru standartu mēra, katru jautājumu var uzdot, un pārdošana nesver vairāk par apkalpošanu.
tools-warnings-body = Nekas no tā neliedz publicēt.

tools-warning-standard-unmeasured = Šo standartu nekas nemēra.
tools-warning-standard-unmeasured-mend = Vērtējiet pēc tā kādu jautājumu vai gaidīšanu vai izņemiet to.
tools-warning-standard-left-out = Šajā kontrolsarakstā nav kopas standarta “{ $names }”.
tools-warning-standard-left-out-mend = Ja to šeit grib mērīt, pievienojiet to un pajautājiet par to.
tools-warning-other-channel = Šis standarts šim kanālam nav domāts.
tools-warning-other-channel-mend = Mēriet citu vai pievienojiet kanālu standartam.
tools-warning-wait-unmarked = “{ $names }” neviens nevar atzīmēt, tāpēc šo gaidīšanu nekad nemēra.
tools-warning-wait-unmarked-mend = Izvēlieties brīdi, kas kontrolsarakstā ir.
tools-warning-wait-optional = “{ $names }” nav obligāti jāatzīmē. Ja tas nepienāca, nekas nezūd.
tools-warning-wait-optional-mend = Padariet brīdi obligātu vai līdzās pajautājiet, vai tas pienāca.
tools-warning-moment-unused = No šī brīža nekas nav atkarīgs.
tools-warning-moment-unused-mend = Lai ar to sākas vai beidzas gaidīšana, vai aiztaupiet pircējam pieskārienu.
tools-warning-never-asked = Šo jautājumu nekad neuzdod: tā nosacījums nevar izpildīties.
tools-warning-never-asked-mend = Mainiet, kad to jautā.
tools-warning-never-required = Nosacījums, ar kuru tas ir obligāts, nevar izpildīties.
tools-warning-never-required-mend = Mainiet vai izņemiet to.
tools-warning-never-opens = Rinda zem šī jautājuma nekad neatveras.
tools-warning-never-opens-mend = Norādiet, pie kuras atbildes tā atveras.
tools-warning-never-contradicts = Šīs atbildes nekad nevar būt reizē.
tools-warning-never-contradicts-mend = Mainiet vai izņemiet nosacījumu.
tools-warning-queue-counted-twice = “{ $names }” jau skaita rindu: šo skaitli neliek līdzās nevienai gaidīšanai.
tools-warning-queue-counted-twice-mend = Tikai vienam no abiem norādiet, ka tas skaita cilvēkus priekšā.
tools-warning-selling-over-service = Pārdošana dod tikpat, cik visa apkalpošana kopā.
tools-warning-selling-over-service-mend = Dodiet apkalpošanai lielāku svaru.
tools-warning-selling-outweighs = Tas ir pārdošanai un sver vairāk nekā “{ $names }”.
tools-warning-selling-outweighs-mend = Dodiet tam mazāku svaru, nekā ir apkalpošanai.
