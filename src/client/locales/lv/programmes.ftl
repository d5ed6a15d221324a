# Programs, the coverage board and the pay list.
programmes = Programmas
programmes-new = Jauna programma
programmes-none = Vēl nav programmu
programmes-none-body = Programma plāno apmeklējumus pati: kurus veikalus, cik apmeklējumu nedēļā vai mēnesī, kādās stundās un par kādu atlīdzību.
programmes-name = Programma
programmes-client = Klients
programmes-state = Stāvoklis
programmes-plan = Uzbūve
programmes-coverage = Segums
programmes-board = Seguma pārskats
programmes-edit = Mainīt
programmes-change = Mainīt programmu
programmes-state-draft = Melnraksts
programmes-state-running = Darbojas
programmes-state-paused = Apturēta
programmes-state-ended = Beigusies
programmes-every-week = nedēļā
programmes-every-month = mēnesī
programmes-every-quarter = ceturksnī
programmes-every-dates = periodā
programmes-times = { $stores ->
    [zero] { $stores } veikalu
    [one] { $stores } veikals
   *[other] { $stores } veikali
  } × { $visits ->
    [zero] { $visits } apmeklējumu
    [one] { $visits } apmeklējums
   *[other] { $visits } apmeklējumi
  } { $every }
programmes-at-risk = apdraudēti: { $count }
programmes-of-all = publicēti { $done } no { $all }

# Stages.
programmes-stage-planned = Plānots
programmes-stage-offered = Piedāvāts
programmes-stage-assigned = Piešķirts
programmes-stage-underway = Notiek
programmes-stage-submitted = Pārbaudē
programmes-stage-published = Publicēts
programmes-stage-missed = Nokavēts
programmes-stage-lacking = Vēl nav izveidots

# The page of one program.
programmes-numbers = Apmeklējumi līdz šim
programmes-next = Nākamie periodi
programmes-period-days = no { $from } līdz { $to }
programmes-made = { $visits ->
    [0] Apmeklējumi vēl nav izveidoti
    [zero] Izveidoti { $visits } apmeklējumi
    [one] Izveidots { $visits } apmeklējums
   *[other] Izveidoti { $visits } apmeklējumi
  }
programmes-make = Izveidot apmeklējumus tūlīt
programmes-make-in = Izveidot apmeklējumus tūlīt, { $period }
programmes-did-make = { $made ->
    [0] Nebija ko veidot.
    [zero] Izveidoti { $made } apmeklējumi.
    [one] Izveidots { $made } apmeklējums.
   *[other] Izveidoti { $made } apmeklējumi.
  } { $unplaced ->
    [0] {""}
    [zero] Nebija kur ielikt: { $unplaced }.
    [one] Nebija kur ielikt: { $unplaced }.
   *[other] Nebija kur ielikt: { $unplaced }.
  }
programmes-do-start = Sākt
programmes-do-pause = Apturēt
programmes-do-resume = Atsākt
programmes-do-end = Beigt
programmes-ask-start = No šī brīža apmeklējumi rodas paši: { $days ->
    [0] kad sākas katrs periods.
    [zero] { $days } dienas pirms katra perioda sākuma.
    [one] { $days } dienu pirms katra perioda sākuma.
   *[other] { $days } dienas pirms katra perioda sākuma.
  } Pašreizējā perioda apmeklējumus izveido uzreiz.
programmes-ask-pause = Apmeklējumi vairs nerodas. Esošie turpinās, kā ir.
programmes-ask-resume = Apmeklējumi atkal rodas. Kā pašreizējā periodā vēl trūkst, izveido uzreiz.
programmes-ask-end = Apmeklējumi vairs nekad neradīsies. Kas kādam jau ir, turpinās.
programmes-end-cancel = Atcelt apmeklējumus, kurus neviens nav ņēmis
programmes-cancel = Atcelt
programmes-did-start = Sākta
programmes-did-pause = Apturēta
programmes-did-resume = Atkal darbojas
programmes-did-end = Beigusies
programmes-steps = Kas darīts
programmes-by-server = pati
programmes-step-created = Izveidota
programmes-step-changed = Mainīta; { $visits ->
    [0] neviens apmeklējums nav citāds
    [zero] jauni nosacījumi { $visits } brīviem apmeklējumiem
    [one] jauni nosacījumi { $visits } brīvam apmeklējumam
   *[other] jauni nosacījumi { $visits } brīviem apmeklējumiem
  }
programmes-step-started = Sākta
programmes-step-paused = Apturēta
programmes-step-resumed = Atsākta
programmes-step-ended = Beigta
programmes-step-made = { $visits ->
    [zero] Izveidoti { $visits } apmeklējumi
    [one] Izveidots { $visits } apmeklējums
   *[other] Izveidoti { $visits } apmeklējumi
  }, { $period }
programmes-step-unplaced = nebija kur ielikt: { $unplaced }

# The editor.
programmes-section-what = Kas
programmes-section-where = Kur
programmes-section-when = Kad
programmes-section-who = Kas drīkst iet
programmes-section-pay = Atlīdzība
programmes-section-after = Atskaite un iebildumi
programmes-checklist = Kontrolsaraksts
programmes-choose = Izvēlieties
programmes-version = Versija
programmes-version-latest = Vienmēr jaunākā
programmes-version-fixed = { $version }. versija
programmes-version-hint = To saņem jauni apmeklējumi. Iesākta atskaite patur versiju, ar kuru sākta.
programmes-stores-by = Veikali
programmes-stores-all = Visi klienta veikali, arī tie, kas pievienosies
programmes-stores-filter = Pēc reģiona, koncepta vai birkas
programmes-stores-list = Šie
programmes-regions = Reģioni
programmes-concepts = Koncepti
programmes-tags = Birkas, jebkura no tām
programmes-no-filters = Šī klienta veikaliem nav ne reģionu, ne konceptu, ne birku.
programmes-visits-count = Apmeklējumi katrā veikalā
programmes-every = Cik bieži
programmes-own-dates = Savi periodi
programmes-own-dates-hint = Katrā rindā viens: pirmā un pēdējā diena, piemēram, 2026-11-05 2026-11-20.
programmes-first-day = No
programmes-last-day = Līdz
programmes-last-day-hint = Tukšs: līdz to beidzat.
programmes-window-days = Dienas vienam apmeklējumam
programmes-window-days-hint = Tukšs: apmēram puse no perioda daļas, kas ir katram apmeklējumam, bet ne vairāk kā divas nedēļas. Logi ir izkliedēti, lai visi nebeigtos vienā dienā.
programmes-ahead-days = Cik dienas iepriekš veidot apmeklējumus
programmes-quotas = Stundas
programmes-quotas-hint = Nav: jebkurā laikā, kad veikals atvērts.
programmes-quota-add = Pievienot stundas
programmes-quota-name = Nosaukums
programmes-quota-visits = Apmeklējumi
programmes-quota-visits-hint = Tukšs: pārējie
programmes-quota-remove = Noņemt: { $name }
programmes-remove = Noņemt
programmes-rotation = Dienas, līdz tas pats cilvēks drīkst atgriezties
programmes-rotation-hint = Tukšs: tāda noteikuma nav.
programmes-rotation-of = Skaita par
programmes-rotation-of-store = šo veikalu
programmes-rotation-of-client = jebkuru klienta veikalu
programmes-qualifications = Vajadzīgs
programmes-qualifications-hint = Nosaukumi ar komatiem. Tukšs: nekas.
programmes-limit-open = Vienlaikus ne vairāk kā, katram
programmes-limit-period = Periodā ne vairāk kā, katram
programmes-limit-hint = Tukšs: bez robežas.
programmes-offered = Jaunus apmeklējumus uzreiz likt uz darbu dēļa
programmes-currency = Valūta
programmes-fee = Atlīdzība
programmes-cap = Izdevumi līdz
programmes-bonus-percent = Piemaksa, procentos no atlīdzības
programmes-bonus-days = Kad atlicis mazāk dienu nekā
programmes-bonus-hint = Par apmeklējumiem, kurus neviens nav ņēmis. Tā ir noteikta, kad kāds to paņem.
programmes-budget = Perioda budžets
programmes-budget-hint = Brīdina, bet nekad neaptur.
programmes-report-hours = Atskaite jāiesniedz, stundas pēc apmeklējuma
programmes-report-hours-hint = Tukšs: līdz loga beigām.
programmes-prevented = Maksā, ja veikals bija slēgts, procenti
programmes-appeal-days = Īpašnieks var iebilst, dienas
programmes-save = Saglabāt
programmes-save-draft = Saglabāt kā melnrakstu
programmes-saved = Saglabāts
programmes-saved-changes = Saglabāts. { $change ->
    [0] Neviens brīvs apmeklējums nav mainīts
    [zero] Mainīti { $change } brīvi apmeklējumi
    [one] Mainīts { $change } brīvs apmeklējums
   *[other] Mainīti { $change } brīvi apmeklējumi
  }, { $cancel ->
    [0] neviens nav atcelts
   *[other] atcelti: { $cancel }
  }, { $keep ->
    [0] neviens nebija paņemts.
    [zero] paņemtie paliek, kā norunāts: { $keep }.
    [one] paņemtais paliek, kā norunāts: { $keep }.
   *[other] paņemtie paliek, kā norunāts: { $keep }.
  }
programmes-fault-missing = Tas ir vajadzīgs.
programmes-fault-number = Vesels skaitlis no { $least } līdz { $most }.
programmes-fault-amount = Summa, piemēram, 12.50.
programmes-fault-hours = Izvēlieties nedēļas dienas un abas stundas.
programmes-fault-days = Divas dienas rindā, piemēram, 2026-11-05 2026-11-20, pirmā ne pēc otrās, bez pārklāšanās.
programmes-fault-order = Tas ir pirms pirmās dienas.
programmes-fault-both = Vajag abus vai nevienu.
programmes-fault-refused = Serveris to nepieņem.

# What will happen, in plain words.
programmes-summary = Kas notiks
programmes-summary-unready = Aizpildiet vajadzīgo, lai redzētu, kas iznāk.
programmes-summary-visits = { $stores ->
    [zero] { $stores } veikalu
    [one] { $stores } veikals
   *[other] { $stores } veikali
  } × { $each ->
    [zero] { $each } apmeklējumu
    [one] { $each } apmeklējums
   *[other] { $each } apmeklējumi
  } { $every } = { $visits ->
    [zero] { $visits } apmeklējumu
    [one] { $visits } apmeklējums
   *[other] { $visits } apmeklējumi
  }
programmes-summary-cost = apmēram { $fees } { $every }
programmes-summary-expenses = un izdevumi līdz { $expenses }
programmes-summary-bonus = piemaksās vēl līdz { $bonus }
programmes-summary-affected = Saglabājot tiek mainīti brīvie apmeklējumi: { $change ->
    [0] neviens
    [zero] { $change }
    [one] { $change }
   *[other] { $change }
  }; atcelti: { $cancel ->
    [0] neviens
   *[other] { $cancel }
  }. { $keep ->
    [0] Vēl neviens apmeklējums nav paņemts.
    [zero] Paņemtie paliek, kā norunāts: { $keep }.
    [one] Paņemtais paliek, kā norunāts: { $keep }.
   *[other] Paņemtie paliek, kā norunāts: { $keep }.
  }
programmes-preview = { $made ->
    [zero] Apmeklējumi, kas rastos ({ $made })
    [one] Apmeklējums, kas rastos ({ $made })
   *[other] Apmeklējumi, kas rastos ({ $made })
  } no { $from } līdz { $to }
programmes-preview-more = un vēl { $more }
programmes-preview-window = Logs
programmes-preview-hours = Stundas
programmes-preview-any = jebkurā laikā
programmes-unplaced = Nebija kur ielikt
programmes-unplaced-over = { $store }: periodā nav atlikusi neviena diena
programmes-unplaced-closed = { $store }: prasītajās stundās nav atvērts
programmes-store = Veikals

# What may go wrong.
programmes-warn-no-stores = Neder neviens veikals. Nekas nerastos.
programmes-warn-no-periods = Priekšā nav neviena perioda. Nekas nerastos.
programmes-warn-no-fee = Atlīdzības nav.
programmes-warn-nobody-qualified = Nevienam pircējam nav prasītā.
programmes-warn-quotas = Stundām vajag apmeklējumus: { $quotas }, bet katram veikalam ir { $visits }. Dažām stundām nebūtu neviena.
programmes-warn-budget = Atlīdzība un izdevumi var sasniegt { $cost }, vairāk par budžetu { $budget }.
programmes-warn-rotation = Ja starp apmeklējumiem ir { $days } dienas, vajag apmēram { $needed } dažādus pircējus. Iet var { $shoppers }.
programmes-warn-bonus-at-once = Katram apmeklējumam ir { $windowDays } dienas, tāpēc piemaksu, kas sākas, kad atlicis mazāk par { $daysLeft }, maksā no paša sākuma.
programmes-warn-few-days = Periodā ir { $days } dienas { $visits } apmeklējumiem.
programmes-warn-few-shoppers = Ar šo robežu { $shoppers } pircēji nevar paveikt visus perioda apmeklējumus: { $visits }.

# Why a visit is at risk.
programmes-risk-over = Tā laiks ir beidzies, un atskaites nav.
programmes-risk-missed = Neviens neatnāca, un cits tā vietā nav izveidots.
programmes-risk-rejected = Atskaite tika noraidīta, un cits tā vietā nav izveidots.
programmes-risk-nobody = Neviens pircējs neatbilst visiem noteikumiem.
programmes-risk-unassigned = Tas nevienam nav, un { $daysLeft ->
    [0] atlicis mazāk par dienu.
    [zero] atlikušas { $daysLeft } dienas.
    [one] atlikusi { $daysLeft } diena.
   *[other] atlikušas { $daysLeft } dienas.
  }
programmes-risk-not-accepted = Tas vēl nav pieņemts, un { $daysLeft ->
    [0] atlicis mazāk par dienu.
    [zero] atlikušas { $daysLeft } dienas.
    [one] atlikusi { $daysLeft } diena.
   *[other] atlikušas { $daysLeft } dienas.
  }
programmes-risk-not-begun = Tas vēl nav sākts, un { $daysLeft ->
    [0] atlicis mazāk par dienu.
    [zero] atlikušas { $daysLeft } dienas.
    [one] atlikusi { $daysLeft } diena.
   *[other] atlikušas { $daysLeft } dienas.
  }
programmes-risk-no-shows = Pirms tā { $times ->
    [zero] neatnāca { $times } cilvēku.
    [one] neatnāca { $times } cilvēks.
   *[other] neatnāca { $times } cilvēki.
  }
programmes-risk-turned-down = Pircēji, kas atteicās: { $times }.

# The board.
programmes-find = Meklēt veikalu
programmes-region = Reģions
programmes-all-regions = Visi reģioni
programmes-show = Rādīt
programmes-show-all = Visus veikalus
programmes-show-at-risk = Tikai apdraudētos
programmes-earlier = Agrāk
programmes-later = Vēlāk
programmes-now = tagad
programmes-all-stores = { $stores ->
    [zero] Visi { $stores } veikali
    [one] { $stores } veikals
   *[other] Visi { $stores } veikali
  }
programmes-left = programmā vairs nav
programmes-nothing = nav
programmes-cell-count = { $visits } { $stage }
programmes-cell-risk = { $count ->
    [zero] apdraudēti: { $count }
    [one] apdraudēts: { $count }
   *[other] apdraudēti: { $count }
  }
programmes-cell-open = { $store }, { $period }
programmes-select = Izvēlēties: { $store }, { $period }
programmes-select-all = Izvēlēties visus redzamos veikalus, { $period }
programmes-selecting = Izvēlēties
programmes-selecting-done = Beigt izvēli
programmes-selected = { $cells ->
    [zero] Izvēlēti: { $cells }
    [one] Izvēlēts: { $cells }
   *[other] Izvēlēti: { $cells }
  }
programmes-offer = Piedāvāt brīvos apmeklējumus
programmes-cancel-open = Atcelt brīvos apmeklējumus
programmes-ask-cancel-open = Šeit atceļ apmeklējumus, kurus neviens nav ņēmis. Paņemtie turpinās.
programmes-plan-period = Izveidot trūkstošos apmeklējumus
programmes-did-offer = { $moved ->
    [0] Nevienu apmeklējumu nevarēja piedāvāt.
    [zero] Piedāvāti { $moved } apmeklējumi.
    [one] Piedāvāts { $moved } apmeklējums.
   *[other] Piedāvāti { $moved } apmeklējumi.
  } { $left ->
    [0] {""}
   *[other] Atstāti, kā bija: { $left }.
  }
programmes-did-cancel = { $moved ->
    [0] Neviens apmeklējums nav atcelts.
    [zero] Atcelti { $moved } apmeklējumi.
    [one] Atcelts { $moved } apmeklējums.
   *[other] Atcelti { $moved } apmeklējumi.
  } { $left ->
    [0] {""}
   *[other] Atstāti, kā bija: { $left }.
  }
programmes-no-stores-here = Meklētajam neatbilst neviens veikals.
programmes-slot = { $slot }. apmeklējums
programmes-attempt = nokavēta vietā
programmes-replace = Aizstāt
programmes-did-replace = Tā vietā izveidots cits apmeklējums.
programmes-open-visit = Atvērt
programmes-nobody-yet = vēl neviens
programmes-cell-none = Šeit apmeklējumu nav.
programmes-close = Aizvērt
programmes-legend = Ko nozīmē zīmes

# The pay list.
pay-list = Samaksa
pay-from = No
pay-to = Līdz
pay-programme = Programma
pay-all-programmes = Visi apmeklējumi
pay-show = Rādīt
pay-show-due = Vēl nav samaksāts
pay-show-paid = Samaksāts
pay-show-all = Visi
pay-none = Šeit nav ko maksāt
pay-none-body = Apmeklējumi parādās, kad tie ir apstiprināti: pēc apmeklējuma dienas veikalā.
pay-shopper = Pircējs
pay-visits = Apmeklējumi
pay-fees = Atlīdzība
pay-bonuses = Piemaksas
pay-expenses = Izdevumi
pay-total = Kopā
pay-due = Jāmaksā
pay-everyone = Visi
pay-download-csv = Saglabāt kā CSV
pay-download-xlsx = Saglabāt kā Excel
pay-mark = Atzīmēt kā samaksātu
pay-select = Izvēlēties: { $name }
pay-select-all = Izvēlēties visus, kam vēl jāmaksā
pay-mark-title = { $shoppers ->
    [zero] Atzīmēt kā samaksātu { $shoppers } pircējiem
    [one] Atzīmēt kā samaksātu { $shoppers } pircējam
   *[other] Atzīmēt kā samaksātu { $shoppers } pircējiem
  }
pay-mark-body = { $visits ->
    [zero] { $visits } apmeklējumu
    [one] { $visits } apmeklējums
   *[other] { $visits } apmeklējumi
  }: { $sums }. Nekas netiek pārskaitīts; tiek pierakstīts, ka esat samaksājis.
pay-paid-on = Samaksāts
pay-reference = Atsauce
pay-reference-hint = Kā bankas pārskaitījumā. Var palikt tukšs.
pay-cancel = Atcelt
pay-marked = { $visits ->
    [zero] Kā samaksāti atzīmēti { $visits } apmeklējumi.
    [one] Kā samaksāts atzīmēts { $visits } apmeklējums.
   *[other] Kā samaksāti atzīmēti { $visits } apmeklējumi.
  }
pay-undo = Atsaukt
pay-undone = { $visits ->
    [zero] Atkal jāmaksā par { $visits } apmeklējumiem.
    [one] Atkal jāmaksā par { $visits } apmeklējumu.
   *[other] Atkal jāmaksā par { $visits } apmeklējumiem.
  }
pay-stale = Saraksts pa šo laiku ir mainījies. Pirms atzīmēt, apskatiet vēlreiz.
pay-payments = Maksājumi
pay-payment-by = atzīmēja { $name }
pay-no-payments = Kā samaksāts vēl nekas nav atzīmēts.
pay-visit = Apmeklējums
pay-note = Piezīme
pay-prevented = Nevarēja notikt; { $percent } no atlīdzības
pay-excluded = No īpašnieka paslēpts, tomēr samaksāts
pay-paid = Samaksāts { $day }
pay-paid-reference = Samaksāts { $day }, { $reference }
pay-show-visits = Apmeklējumi: { $name }
pay-visits-count = { $visits ->
    [zero] { $visits } apmeklējumu
    [one] { $visits } apmeklējums
   *[other] { $visits } apmeklējumi
  }
