# Planning a whole period at once.
planning = Plāni
planning-lead = Sadaliet pircējiem visa perioda apmeklējumus vienā reizē. Nekas netiek nosūtīts, pirms esat to apskatījis.
planning-new = Plānot periodu
planning-none = Vēl nav plānu
planning-none-body = Izvēlieties periodu un minūtes laikā redziet, kurš kuru apmeklējumu var veikt, ko nevar nosegt un kurš noteikums stāv ceļā.
planning-period = Periods
planning-coverage = Segums
planning-made = Veidoja
planning-state = Stāvoklis
planning-state-running = Notiek
planning-state-ready = Gatavs
planning-state-stopped = Apturēts
planning-state-failed = Neizdevās
planning-state-discarded = Nolikts malā
planning-span = { $from } – { $to }
planning-covered = Nosegti { $covered } no { $visits } { $visits ->
    [zero] apmeklējumiem
    [one] apmeklējuma
   *[other] apmeklējumiem
}.
planning-proven = Labāka plāna nav.
planning-gap-visits = Vēl varētu nosegt ne vairāk kā { $more } { $more ->
    [zero] apmeklējumu
    [one] apmeklējumu
   *[other] apmeklējumus
}.
planning-gap-points = Vairāk apmeklējumu nosegt nevar; pēc pārējā varētu būt labāks ne vairāk kā par { $percent } %.
planning-gap-unknown = Meklē labākus.
planning-which = Kuri apmeklējumi
planning-from = No
planning-to = Līdz
planning-programme = Programma
planning-programme-any = Visi brīvie apmeklējumi
planning-cities = Pilsētas
planning-cities-all = Veikali visās pilsētās
planning-cities-some = Veikali { $cities } { $cities ->
    [zero] pilsētās
    [one] pilsētā
   *[other] pilsētās
}
planning-preview = { $visits ->
    [0] Šajās dienās nav brīvu apmeklējumu.
    [zero] { $visits } brīvu apmeklējumu; veikali: { $stores }, pircēji: { $shoppers }.
    [one] { $visits } brīvs apmeklējums; pircēji: { $shoppers }.
   *[other] { $visits } brīvi apmeklējumi; veikali: { $stores }, pircēji: { $shoppers }.
}
planning-limits = Robežas
planning-most-visits = Apmeklējumi vienam pircējam, ne vairāk kā
planning-most-visits-hint = Skaitās arī jau esošie. Tukšs: cik ir.
planning-most-per-day = Apmeklējumi vienā dienā, ne vairāk kā
planning-most-per-day-hint = Ieskaitīts arī ceļš starp veikaliem.
planning-reach = Attālums no mājām, ne vairāk kā (km)
planning-reach-hint = Pircējiem, kas paši to nav norādījuši. Tukšs: jebkur.
planning-per-km = Kilometra izmaksas ({ $currency })
planning-per-km-hint = Tukšs: ceļš neko nemaksā.
planning-budget = Budžets ({ $currency })
planning-budget-hint = Atlīdzībai, izdevumu atmaksai un ceļam. Tukšs: neierobežots.
planning-time = Cik ilgi meklēt
planning-time-hint = Beidz agrāk, ja labāka plāna vairs nav.
planning-minutes = { $minutes ->
    [zero] { $minutes } minūtes
    [one] { $minutes } minūte
   *[other] { $minutes } minūtes
}
planning-start = Veidot plānu
planning-fault-from = Izvēlieties pirmo dienu.
planning-fault-to = Izvēlieties pēdējo dienu, kas nav pirms pirmās.
planning-fault-mostVisits = Vesels skaitlis no 1 līdz 1000 vai nekas.
planning-fault-mostPerDay = Vesels skaitlis no 1 līdz 10.
planning-fault-reachKm = Veseli kilometri vai nekas.
planning-fault-perKm = Summa, piemēram, 0.25, vai nekas.
planning-fault-budget = Summa, piemēram, 12000, vai nekas.
planning-weights = Kas labā plānā ir svarīgi
planning-weights-lead = Pirmajā vietā vienmēr ir nosegt pēc iespējas vairāk apmeklējumu, un neviens noteikums netiek pārkāpts. Starp plāniem, kas nosedz vienādi, izšķir šis: katrs par katru apmeklējumu saņem no 0 līdz 100 punktiem, reiz svars. 0 to atstāj ārpusē.
planning-term = Kas skaitās
planning-term-rotation = Maiņa
planning-term-rotation-hint = Veikalā sen nav būts.
planning-term-window = Brīvība laika logā
planning-term-window-hint = Der daudzas loga stundas.
planning-term-travel = Ceļš
planning-term-travel-hint = Tuvu mājām.
planning-term-load = Noslodze
planning-term-load-hint = Krietni mazāk, nekā drīkst būt.
planning-term-grade = Atzīme
planning-term-grade-hint = Atskaites ar labām atzīmēm.
planning-term-cost = Izmaksas
planning-term-cost-hint = Ceļš, kas maksā maz.
planning-term-fairness = Taisnīgums
planning-term-fairness-hint = Visiem apmēram vienādi.
planning-points = Punkti
planning-weight = Svars
planning-progress = Plāno
planning-phase-gathering = Nolasa apmeklējumus un pircējus
planning-phase-greedy = Pirmais plāns ir gatavs
planning-phase-solving = Uzlabo
planning-phase-done = Gatavs
planning-parts = Gatavi { $done } no { $parts } { $parts ->
    [zero] reģioniem
    [one] reģiona
   *[other] reģioniem
}
planning-stop = Apturēt un paturēt šo
planning-stop-hint = Šo lapu var atstāt: plānošana turpinās.
planning-failed = No šī plāna nekas nesanāca
planning-failed-body = Serveris apstājās vai tam pietrūka atmiņas, pirms tas bija gatavs. Neviens apmeklējums nav mainīts.
planning-again = Plānot vēlreiz
planning-sums = Kas no plāna iznāk
planning-was-stopped = Apturēts pirms laika.
planning-figure-covered = Nosegti
planning-figure-shoppers = Pircēji
planning-figure-km = Ceļš
planning-figure-travel = Ceļa izmaksas
planning-of = { $count } no { $all }
planning-km = { $km } km
planning-send = Nosūtīt plānu
planning-send-all = Piešķirt { $visits } { $visits ->
    [zero] apmeklējumu
    [one] apmeklējumu
   *[other] apmeklējumus
}
planning-send-some = Piešķirt izvēlētos ({ $visits })
planning-offer-rest = Ko neviens nesaņem, piedāvāt uz darbu dēļa
planning-sending = Nosūta
planning-sending-stop = Apturēt sūtīšanu
planning-sent-so-far = Nosūtīti { $done } no { $all }
planning-all-sent = Viss ir nosūtīts.
planning-changed = { $visits ->
    [zero] Pa šo laiku mainīti un atstāti, kā ir: { $visits } apmeklējumu.
    [one] Pa šo laiku mainīts un atstāts, kā ir: { $visits } apmeklējums.
   *[other] Pa šo laiku mainīti un atstāti, kā ir: { $visits } apmeklējumi.
}
planning-did-send = Nosūtīts
planning-did-stop = Apturēts. Nosūtītais paliek nosūtīts.
planning-views = Kā to apskatīt
planning-view-week = Pa nedēļām
planning-view-shopper = Pa pircējiem
planning-view-uncovered = Nav nosegts
planning-view-edited = Izvēlēts ar roku
planning-empty-week = Nekas nav ieplānots
planning-empty-shopper = Nevienam nav apmeklējuma
planning-empty-uncovered = Nosegti visi apmeklējumi
planning-empty-edited = Ar roku nekas nav izvēlēts
planning-week = Nedēļa no { $day }
planning-choose-week = Izvēlēties visu nedēļu no { $day }
planning-choose = Izvēlēties: { $store }
planning-store = Veikals
planning-shopper = Pircējs
planning-visits = Apmeklējumi
planning-where = Kur
planning-stores-of = { $cities }
planning-why = Kāpēc
planning-why-way = { $distance } turp un atpakaļ
planning-why-rotation = maiņa tik tikko ievērota
planning-why-window = logā maz vietas
planning-why-others = { $others ->
    [0] neviens cits nevar
    [zero] varētu vēl { $others } citi
    [one] varētu vēl { $others } cits
   *[other] varētu vēl { $others } citi
}
planning-nobody = Neviens
planning-can-on = var { $day }
planning-by-hand = izvēlēts ar roku
planning-is-changed = Mainīts pēc plānošanas
planning-change = Mainīt
planning-change-of = Mainīt, kas apmeklē: { $store }
planning-change-title = Kas apmeklēs: { $store }?
planning-change-save = Izvēlēties
planning-option = { $name } ({ $visits } { $visits ->
    [zero] apmeklējumu
    [one] apmeklējums
   *[other] apmeklējumi
})
planning-option-against = { $name } ({ $visits } { $visits ->
    [zero] apmeklējumu
    [one] apmeklējums
   *[other] apmeklējumi
}, { $rules ->
    [zero] pret to { $rules } noteikumu
    [one] pret to { $rules } noteikums
   *[other] pret to { $rules } noteikumi
})
planning-has = { $visits ->
    [0] Šajā plānā citu apmeklējumu nav
    [zero] Šajā plānā vēl { $visits } citu apmeklējumu
    [one] Šajā plānā vēl { $visits } cits apmeklējums
   *[other] Šajā plānā vēl { $visits } citi apmeklējumi
}
planning-keeps-all = Ievēroti visi noteikumi
planning-sent-assigned = Piešķirts
planning-sent-offered = Piedāvāts
planning-sent-changed = Mainīts, atstāts
planning-obstacle-count = { $rule } ({ $shoppers })
planning-obstacle-rotation = Maiņa
planning-obstacle-qualification = Kvalifikācija
planning-obstacle-deadline = Piedāvājums beidzies
planning-obstacle-limit = Programmas ierobežojums
planning-obstacle-window = Logs beidzies
planning-obstacle-daypart = Nav atlicis stundu
planning-obstacle-closed = Veikals tad slēgts
planning-obstacle-declined = Atteicies
planning-obstacle-conflict = Interešu konflikts
planning-obstacle-reach = Par tālu
planning-obstacle-language = Valoda
planning-obstacle-away = Nav pieejams
planning-obstacle-load = Apmeklējumu pietiek
planning-obstacle-time = Līdzās citiem nav laika
planning-obstacle-budget = Budžets
planning-near-rotation = { $name } varētu, ja maiņa būtu { $would } dienas, nevis { $is }.
planning-near-reach = { $name } varētu, ja ceļš drīkstētu būt { $would } km, nevis { $is }.
planning-near-load = { $name } varētu ar { $would } apmeklējumiem { $is } vietā.
planning-near-qualification = { $name } varētu ar kvalifikāciju “{ $lacking }”.
