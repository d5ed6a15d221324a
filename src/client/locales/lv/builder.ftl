# Writing a checklist.
builder-new = Jauns kontrolsaraksts
builder-new-lead = Tas sākas tukšs. Gatavie ir bibliotēkā.
builder-begin = Sākt
builder-untitled = Kontrolsaraksts bez nosaukuma
builder-title = Nosaukums
builder-title-missing = Dodiet nosaukumu. Vēlāk to var mainīt.
builder-first-language = Valoda, ar kuru sākt
builder-channel = Kanāls
builder-language = Valoda
builder-undo = Atsaukt
builder-to-check = Pārbaudīt un publicēt
builder-kept = Viss ir saglabāts.
builder-keeping = Saglabā…
builder-only-here = Vēl nav saglabāts. Pa to laiku tas glabājas šajā ierīcē.
builder-not-taken = Nav saglabāts: tādu serveris nevar pieņemt. Tas glabājas šajā ierīcē; mainiet to vai atsauciet.
builder-overtaken = Nav saglabāts: šo melnrakstu ir mainījis kāds cits.
builder-overtaken-title = Šo melnrakstu ir mainījis kāds cits
builder-overtaken-body = Turpiniet ar otra rakstīto vai saglabājiet savu kā atsevišķu melnrakstu.
builder-theirs = Turpināt ar otra rakstīto
builder-copy = Saglabāt savu kā kopiju
builder-not-kept = Pēdējā izmaiņa vēl nav saglabāta. Pēc brīža mēģiniet vēlreiz.
builder-elsewhere = Citā valodā: “{ $text }”
builder-no-number = Uzrakstiet skaitli, kāds te ir atļauts.

builder-elsewhere-nav = Šis melnraksts citādi
builder-preview = Kā to rāda tālrunis
builder-translate = Tulkot
builder-compare = Salīdzināt versijas
builder-drop = Izmest šo melnrakstu
builder-drop-body = Tajā rakstītais tad ir pagalam. Publicētās versijas paliek, kā ir.
builder-drop-do = Izmest
builder-drop-not = Paturēt
builder-dropped = Melnraksta vairs nav.

builder-outline = Kontrolsaraksta daļas
builder-sections = Sadaļas
builder-section-add = Pievienot sadaļu
builder-section-new = Jauna sadaļa
builder-section-nameless = { $number }. sadaļa
builder-nameless = { $number }, vēl bez teksta
builder-to-mend = { $count ->
    [zero] , jālabo { $count } lietu
    [one] , jālabo { $count } lieta
   *[other] , jālabo { $count } lietas
  }
builder-piece-about = Vispārīgi
builder-piece-standards = Standarti
builder-piece-moments = Brīži
builder-piece-waits = Gaidīšana
builder-piece-scoring = Vērtēšana
builder-piece-contradictions = Pretrunas
builder-piece-briefing = Norādes
builder-piece-quiz = Tests
builder-piece-discreet = Neuzkrītošais saraksts
builder-piece-check = Pārbaudīt un publicēt

builder-up = Uz augšu: { $name }
builder-down = Uz leju: { $name }
builder-twice = Dublēt: { $name }
builder-remove = Noņemt: { $name }
builder-went = Līdz ar to noņemts: { $what }. “Atsaukt” visu atgriež.
builder-went-waits = { $count ->
    [zero] { $count } gaidīšanu
    [one] { $count } gaidīšana
   *[other] { $count } gaidīšanas
  }
builder-went-clauses = { $count ->
    [zero] { $count } nosacījumu
    [one] { $count } nosacījums
   *[other] { $count } nosacījumi
  }
builder-went-scores = { $count ->
    [zero] { $count } jautājumu vai gaidīšanu punkti
    [one] { $count } jautājuma vai gaidīšanas punkti
   *[other] { $count } jautājumu vai gaidīšanu punkti
  }

builder-languages = Valodas
builder-languages-hint = Lai publicētu, katrs teksts vajadzīgs katrā izvēlētajā valodā.
builder-recording = Skaņa
builder-recording-lawful = Šajos veikalos skaņas ierakstīšana ir likumīga
builder-recording-basis = Uz kāda pamata
builder-id = Datnēs un skaitļos to pazīst kā { $id }

builder-standards-lead = Ko nozīmē laba apkalpošana. Jautājumi un gaidīšana to mēra, un īpašnieki lasa, cik bieži katrs bija izpildīts.
builder-standard-add = Pievienot standartu
builder-standard-name = Nosaukums
builder-standard-purpose = Kāpēc to prasa
builder-standard-target = Kas skaitās izpildīts
builder-standard-howTo = Kā to dara
builder-aim-selling = Tas ir, lai pārdotu vairāk, nevis lai apkalpotu
builder-selling-hint = Pārdošanai nevajadzētu svērt vairāk par apkalpošanu: kur tā ir, par to brīdina.
builder-measure = Kā to mēra
builder-measure-observed = novērojot
builder-measure-wait = ar gaidīšanu
builder-measure-rating = ar vērtējumu
builder-channels = Kanāli, kuriem tas der

builder-moments-lead = Ko pircējs atzīmē ar vienu pieskārienu, secībā, kādā tas notiek.
builder-moment-add = Pievienot brīdi
builder-moment-name = Nosaukums
builder-moment-definition = Kas tieši skaitās šis brīdis
builder-moment-definition-hint = “Pirmais vārds, ko jums pasaka”, nevis “jūs sasveicina”.
builder-moment-required = Obligāti jāatzīmē

builder-waits-need = Gaidīšana ir no viena brīža līdz otram. Vispirms pievienojiet divus brīžus.
builder-waits-lead = Ko mēra: no kura brīža līdz kuram, un kāds ir mērķis.
builder-wait-add = Pievienot gaidīšanu
builder-wait-name = Nosaukums
builder-from = No
builder-to = Līdz
builder-target = Mērķis, sekundes
builder-limit = Robeža, sekundes
builder-limit-hint = Aiz tās vairs nav pieļaujami.
builder-in-section = Sadaļa, kurā tas skaitās
builder-by = Kā tas dod punktus
builder-by-line = Līdz mērķim viss, tad mazāk līdz nullei pie robežas
builder-by-bands = Pa pakāpēm

builder-section-title = Sadaļas nosaukums
builder-all-when = Kad jautā tās jautājumus
builder-when-mixed = Dažus iekšā, dažus pēc tam
builder-section-weight = Sadaļas svars
builder-section-up = Sadaļu uz augšu
builder-section-down = Sadaļu uz leju
builder-section-twice = Dublēt sadaļu
builder-section-remove = Noņemt sadaļu
builder-no-questions = Vēl nav jautājumu. Zemāk izvēlieties, kāda veida būs pirmais.
builder-add-question = Pievienot jautājumu
builder-more-types = Citi veidi
builder-note-scored = vērtē
builder-note-condition = ar nosacījumu
builder-question-text = Jautājums
builder-question-hint = Viena lieta, kā to var redzēt vai dzirdēt.
builder-help = Paskaidrojums zem tā, ja ir
builder-type = Atbildes veids
builder-when = Kad to jautā
builder-view = Kāds apgalvojums
builder-view-fact = Fakts
builder-view-perception = Kāda bija sajūta
builder-aspect = Par ko tas ir
builder-aspect-quality = Kvalitāte
builder-aspect-speed = Ātrums
builder-photos = Fotoattēli, vismaz
builder-required = Atbilde ir obligāta
builder-na = Var neattiekties
builder-follow-up = Viena rinda, kas atveras pie atbildes, kura nav laba, ja ir
builder-follow-up-hint = “Kā trūka?”
builder-follow-up-if = Rinda atveras tikai, ja (ja nekā nav: pie atbildes, kas nav laba)
builder-options = No kā izvēlēties
builder-option = { $number }. iespēja
builder-option-add = Pievienot iespēju
builder-unit = Mērvienība, ja ir
builder-counts-queue = Skaita cilvēkus priekšā rindā
builder-least = Mazākais
builder-most = Lielākais
builder-least-seconds = Mazākais, sekundes
builder-most-seconds = Lielākais, sekundes
builder-at-most-characters = Zīmes, ne vairāk kā
builder-at-least-characters = Zīmes, vismaz
builder-prompt = Kas tajā jāmin, { $number }
builder-prompt-add = Pateikt, kas tajā jāmin
builder-prompt-remove = Noņemt
builder-worst = Sliktākais vērtējums
builder-best = Labākais vērtējums
builder-worst-name = Sliktākā nosaukums
builder-best-name = Labākā nosaukums
builder-parts = Kas jāapraksta
builder-currency = Valūta, trīs burti
builder-currency-any = Ja tukšs, to saka atbilde.

builder-score = Vērtēšana
builder-counts = Tas skaitās vērtējumā
builder-no-standards = Lai to vērtētu, vajag standartu, ko tas mēra. Pievienojiet kādu sadaļā “Standarti”.
builder-standard = Standarts, ko tas mēra
builder-points = Punkti
builder-points-of = Punkti par “{ $option }”
builder-weight = Svars
builder-weight-hint = 1, ja nekas nav norādīts.
builder-critical = Ja nekas nav nopelnīts
builder-critical-none = Vairāk nekas nenotiek
builder-critical-fail = Apmeklējums nav sekmīgs
builder-critical-cap = Vērtējumu ierobežo
builder-cap = Griesti, procenti
builder-bonus = Papildpunkti: tos pieskaita, un tie nekad neko neatņem
builder-scale-by = Kā vērtējumi dod punktus
builder-scale-line = Vienmērīgi, no sliktākā līdz labākajam
builder-scale-map = Katrs vērtējums atsevišķi
builder-points-of-rating = Punkti par vērtējumu { $rating }
builder-good = Labā atbilde
builder-answer-yes = Jā
builder-answer-no = Nē
builder-answer-na = Neattiecas
builder-bands = Punkti pēc tā, cik daudz
builder-band-up-to = Līdz, { $unit }
builder-band-add = Pievienot pakāpi
builder-band-remove = Noņemt
builder-seconds = sekundes

builder-integrity-more = Pārbaude, vai pircējs tur bija
builder-integrity = Tā atbild, kas tur bija. Ja ir citādi, to redz pārbaudītāji; pircēja tālrunis to nekad nezina.
builder-show-if = Jautā tikai, ja
builder-require-if = Obligāts, ja
builder-clause-add = Pievienot nosacījumu
builder-clause-remove = Noņemt
builder-condition-remove = Noņemt visus
builder-join = Kā tie savienoti
builder-join-all = Jāizpildās visiem
builder-join-any = Pietiek ar vienu
builder-join-none = Nedrīkst izpildīties neviens
builder-join-not-all = Visi reizē nedrīkst izpildīties
builder-join-one = Nosacījums
builder-join-one-all = izpildās
builder-join-one-none = neizpildās
builder-group = Nosacījumu grupa
builder-group-add = Pievienot grupu
builder-subject = Atbilde vai brīdis
builder-subject-questions = Jautājumi pirms tam
builder-subject-moments = Brīži
builder-verb = Izpildās, ja tas
builder-verb-is = ir
builder-verb-at-least = ir vismaz
builder-verb-at-most = ir ne vairāk kā
builder-verb-between = ir starp
builder-verb-answered = ir atbildēts
builder-verb-unanswered = nav atbildēts
builder-verb-marked = ir atzīmēts
builder-verb-unmarked = nav atzīmēts
builder-value = Vērtība
builder-value-least = No
builder-value-most = Līdz

builder-sections-rule = Kā saskaita sadaļas
builder-na-rule = Ja kaut kas neattiecās
builder-pass = Sekmīgs no, procenti
builder-pass-hint = Ja tukšs, nekas nav ne sekmīgs, ne nesekmīgs.
builder-bonus-cap = Papildpunkti ceļ ne augstāk par, procenti
builder-bonus-cap-hint = Ja tukšs, griestu nav.

builder-briefing-lead = Ko pircējs izlasa, pirms dodas, arī bez savienojuma.
builder-briefing-add = Pievienot daļu
builder-briefing-title = Virsraksts
builder-briefing-body = Teksts
builder-kind = Par ko tas ir
builder-kind-cover = Leģenda
builder-kind-scenario = Scenārijs
builder-kind-buy = Ko pirkt
builder-kind-time = Ko mērīt
builder-kind-photograph = Ko fotografēt
builder-kind-never = Ko nekad nedarīt
builder-kind-other = Kas cits

builder-contradictions-lead = Atbildes, kas nevar būt reizē. Pirms iesniegšanas pircējam lūdz paskatīties vēlreiz; tās dēļ neko nenoraida.
builder-contradictions-none = Vispirms kaut ko pajautājiet: pretruna ir par atbildēm.
builder-contradiction-text = Ko pircējs izlasa
builder-contradiction-hint = “Jūs apkalpoja uzreiz, un rinda bija gara: vai var būt abi?”
builder-contradiction-when = Tā ir pretruna, ja
builder-contradiction-add = Pievienot pretrunu
builder-quiz-lead = Tas jānokārto, pirms var sākt apmeklējumu.
builder-quiz-add = Pievienot jautājumu
builder-right = Pareizā atbilde
builder-why = Kāpēc tā ir pareizi

builder-discreet-lead = Ekrānā tas izskatās pēc iepirkumu saraksta; atķeksējot rindu, atzīmē brīdi.
builder-discreet-has = Ir neuzkrītošais saraksts
builder-discreet-title = Saraksta nosaukums
builder-discreet-item = Brīdim “{ $moment }”

builder-publish-warned = { $count ->
    [zero] Publicēt ar { $count } brīdinājumiem
    [one] Publicēt ar { $count } brīdinājumu
   *[other] Publicēt ar { $count } brīdinājumiem
}
builder-publish-not-yet = Vēl ne
builder-ready = Publicēt neliedz nekas
builder-ready-body = Publicēta versija nekad nemainās: ko maina vēlāk, tā ir nākamā versija.
