# What coordinators read.

role-shopper = Shopper
role-coordinator = Koordinátor
role-owner = Majitel

channel-store = Prodejna
channel-phone = Telefon
channel-web = Web
channel-email = E-mail
channel-social = Sociální síť
channel-drive-through = Výdej do auta
channel-delivery = Rozvoz

coordinator-visits = Návštěvy
coordinator-people = Lidé
coordinator-stores = Prodejny
coordinator-checklists = Kontrolní seznamy
coordinator-store = Prodejna
coordinator-shopper = Shopper
coordinator-checklist = Kontrolní seznam
coordinator-window = Kdy
coordinator-state = Stav
coordinator-choose = Vyberte
coordinator-nobody = Zatím nikdo
coordinator-nobody-yet = Zatím nikdo, přidělit později
coordinator-all = Všechny
coordinator-all-stores = Všechny prodejny
coordinator-some-stores = Některé prodejny
coordinator-by-state = Návštěvy podle stavu
coordinator-none-here = Žádné návštěvy tu nejsou
coordinator-no-visits = Zatím žádné návštěvy
coordinator-no-visits-body = Naplánujte první: vyberte prodejnu, kontrolní seznam a časové okno.

coordinator-new-visit = Nová návštěva
coordinator-plan-what = Co a kdo
coordinator-plan-when = Kdy
coordinator-plan-pay = Co se platí
coordinator-plan = Naplánovat návštěvu
coordinator-plan-and-assign = Naplánovat a přidělit
coordinator-shopper-hint = Návštěva se hned objeví v telefonu.
coordinator-day = Den
coordinator-from = Od
coordinator-to = Do
coordinator-fee = Odměna
coordinator-cap = Nákup se proplatí do výše
coordinator-currency = Měna
coordinator-window-closed = Podle otevírací doby má prodejna po celé toto okno zavřeno.
coordinator-window-partly = Prodejna má otevřeno jen v části tohoto okna: { $open }.
coordinator-window-dayparts = Ve všech hodinách, kdy se návštěva smí konat, má prodejna zavřeno.
coordinator-zone-unknown = Časy jsou časy prodejny.
coordinator-zone = Časy platí pro město { $city } ({ $zone }).
coordinator-overnight = Končí následující den: { $window }.
coordinator-zone-own = U vás: { $window } ({ $zone }).
coordinator-planned = Naplánována, zatím nikomu nepřidělena
coordinator-planned-for = Naplánována a přidělena: { $name }
coordinator-planned-open = Otevřít návštěvu
coordinator-planned-another = Naplánovat další takovou
coordinator-fault-missing = Vyplňte to prosím.
coordinator-fault-no-such-time = Takový čas ten den neexistuje.
coordinator-fault-no-length = Okno musí končit později, než začíná.
coordinator-fault-past = Toto okno už skončilo.
coordinator-fault-amount = Napište částku, například 12.50.
coordinator-fault-refused = Server to nepřijal. Vyberte prosím znovu.
# What a visit asks, offers, grades, pay and files taken in.
coordinator-on-board = Nabídnout na nástěnce
coordinator-board-hint = Uvidí ji všichni shoppeři; má ji ten, kdo si ji první vezme a splňuje podmínky.
coordinator-plan-and-offer = Naplánovat a nabídnout
coordinator-planned-offered = Naplánována a na nástěnce
coordinator-terms = Podmínky
coordinator-terms-change = Změnit podmínky a lhůty
coordinator-no-terms = Žádné: kdykoli v okně, kdokoli. Návštěva, která kvůli prodejně nejde provést, se platí celá.
coordinator-dayparts = Hodiny
coordinator-dayparts-hint = Kdykoli v okně. Přidáním hodin ho zúžíte, například na poledne ve všední dny.
coordinator-daypart-add = Přidat hodiny
coordinator-daypart-remove = Odebrat { $hours }
coordinator-remove = Odebrat
coordinator-weekdays = Dny v týdnu
coordinator-from-hour = Hodiny od
coordinator-to-hour = Hodiny do
coordinator-rotation = Odstup, dní
coordinator-rotation-hint = Než smí táž osoba přijít znovu. Prázdné: bez pravidla; často 90.
coordinator-rotation-of = Počítá se pro
coordinator-rotation-of-store = Tuto prodejnu
coordinator-rotation-of-client = Všechny prodejny klienta
coordinator-qualifications = Vyžaduje
coordinator-qualifications-hint = Co musí shopper mít, oddělené čárkami. Nastavuje se u každého v seznamu lidí.
coordinator-qualifications-known = Oddělené čárkami. Někdo má: { $names }.
coordinator-offer-until = Vzít si ji lze do
coordinator-offer-until-hint = V čase prodejny. Prázdné: do konce okna.
coordinator-report-hours = Zprávu odevzdat, hodin po návštěvě
coordinator-report-hours-hint = Prázdné: do konce okna.
coordinator-prevented-percent = Odměna, když to prodejna znemožní, %
coordinator-prevented-percent-hint = Z odměny: zavřeno, přestěhováno nebo odmítnuto.
coordinator-term-dayparts = Hodiny: { $hours }
coordinator-term-rotation-store = Nejdřív { $days ->
    [one] den
    [few] { $days } dny
    [many] { $days } dne
   *[other] { $days } dní
  } po poslední návštěvě téže osoby v této prodejně
coordinator-term-rotation-client = Nejdřív { $days ->
    [one] den
    [few] { $days } dny
    [many] { $days } dne
   *[other] { $days } dní
  } po poslední návštěvě téže osoby v kterékoli prodejně klienta
coordinator-term-qualifications = Vyžaduje: { $names }
coordinator-term-offer = Vzít si ji lze do { $day }, { $time }
coordinator-term-report = Zprávu odevzdat do { $hours ->
    [one] hodiny
    [few] { $hours } hodin
    [many] { $hours } hodiny
   *[other] { $hours } hodin
  } po návštěvě
coordinator-term-prevented = { $percent } % odměny, když prodejna návštěvu znemožní
coordinator-fault-number = Napište celé číslo, které vyhovuje.
coordinator-fault-hours = Vyberte dny v týdnu, odkdy a dokdy.
coordinator-fault-never = Žádné z těchto hodin neleží v okně.
coordinator-fault-after-window = Okno končí dřív.
coordinator-fault-offer-past = To už skončilo.

coordinator-do-offer = Nabídnout na nástěnce
coordinator-did-offer = Na nástěnce
coordinator-agreed = Co bylo domluveno
coordinator-cap-is = Nákup se proplatí do výše { $cap }
coordinator-pays = Platí se
coordinator-pays-fee = Odměna { $fee }
coordinator-pays-part = Odměna { $fee }, část z { $whole }, protože návštěvu nešlo provést
coordinator-pays-purchase = Nákup { $amount }
coordinator-pays-nothing = Nic
coordinator-grade = Kvalita zprávy, 1–10
coordinator-grade-hint = Chcete-li ji dát: shopper ji uvidí.
coordinator-graded = Zpráva dostala { $grade } z 10
coordinator-grade-low = je co zlepšit
coordinator-grade-high = příkladná
coordinator-declined = Kdo ji odmítl
coordinator-no-reason = Bez udání důvodu
coordinator-quiz-passed = Kvíz splněn { $day }, { $time }, { $tries ->
    [one] na první pokus
    [few] na { $tries } pokusy
    [many] na { $tries } pokusu
   *[other] na { $tries } pokusů
  }
coordinator-moved-import = Přijat soubor návštěvy
coordinator-moved-adopt = Přidělena zpět, protože přišel její záznam

coordinator-holds = Má
coordinator-holds-change = Změnit, co { $name } má
coordinator-holds-nothing = Nic
coordinator-holds-hint = Na každém řádku jedno, například „Základy baristy“. Návštěvy to mohou vyžadovat.
coordinator-holds-saved = Uloženo

coordinator-import = Přijmout soubor
coordinator-import-body = Když telefon nemohl návštěvu odeslat, může ji shopper uložit jako jeden soubor a předat vám. Co obsahuje, se ověří a přijme, jako by to odeslal telefon; dvakrát to nevadí.
coordinator-import-file = Soubor návštěvy
coordinator-import-do = Přijmout
coordinator-import-missing = Nejdřív vyberte soubor.
coordinator-import-too-large = Tento soubor je větší než { $most }: jedna návštěva to být nemůže.
coordinator-import-done = Přijato
coordinator-import-known = Všechno už tu bylo
coordinator-import-forked = Dřív tu byla jiná verze
coordinator-import-aside = Je uložen stranou a nepočítá se: návštěva byla zrušena, patří někomu jinému, nebo tu není známa.
coordinator-import-forked-body = Záznam téhož telefonu tu zní jinak. Uchovány jsou oba; návštěva to ukazuje.
coordinator-import-events = Nové položky: { $taken } z { $all }.
coordinator-import-events-damaged = Poškozené položky na konci: { $damaged }. Jsou uchovány a nepočítají se.
coordinator-import-media = Nové fotografie a soubory: { $taken } z { $all }.
coordinator-import-unfinished = Nové nedokončené fotografie a nahrávky: { $taken } z { $all }. Návštěva je ukazuje.
coordinator-import-damage-absent = { $count ->
    [one] Jedna fotografie nebo soubor už v telefonu nebyl.
    [few] { $count } fotografie nebo soubory už v telefonu nebyly.
    [many] { $count } fotografie nebo souboru už v telefonu nebylo.
   *[other] { $count } fotografií nebo souborů už v telefonu nebylo.
  }
coordinator-import-damage-changed = { $count ->
    [one] Jedna fotografie nebo soubor je poškozen a nebyl přijat.
    [few] { $count } fotografie nebo soubory jsou poškozené a nebyly přijaty.
    [many] { $count } fotografie nebo souboru je poškozeno a nebylo přijato.
   *[other] { $count } fotografií nebo souborů je poškozeno a nebylo přijato.
  }
coordinator-import-damage-unfit = { $count ->
    [one] Jeden soubor je druhu nebo velikosti, které se neuchovávají.
    [few] { $count } soubory jsou druhu nebo velikosti, které se neuchovávají.
    [many] { $count } souboru je druhu nebo velikosti, které se neuchovávají.
   *[other] { $count } souborů je druhu nebo velikosti, které se neuchovávají.
  }
coordinator-import-damage-stray = { $count ->
    [one] Jedna fotografie nebo soubor k ničemu v záznamu nepatří a nebyl přijat.
    [few] { $count } fotografie nebo soubory k ničemu v záznamu nepatří a nebyly přijaty.
    [many] { $count } fotografie nebo souboru k ničemu v záznamu nepatří a nebylo přijato.
   *[other] { $count } fotografií nebo souborů k ničemu v záznamu nepatří a nebylo přijato.
  }
coordinator-import-damage-unreadable = { $count ->
    [one] Jednu fotografii nebo soubor nelze přečíst.
    [few] { $count } fotografie nebo soubory nelze přečíst.
    [many] { $count } fotografie nebo souboru nelze přečíst.
   *[other] { $count } fotografií nebo souborů nelze přečíst.
  }
coordinator-import-open = Otevřít návštěvu
coordinator-import-another = Přijmout další

# How a visit's rules stand for a shopper.
coordinator-fit-name = { $name } · { $unmet ->
    [one] nesplňuje jedno pravidlo
    [few] nesplňuje { $unmet } pravidla
    [many] nesplňuje { $unmet } pravidla
   *[other] nesplňuje { $unmet } pravidel
  }
coordinator-fit-holds = Má { $names }.
coordinator-fit-lacks = Nemá { $names }.
coordinator-fit-new = { $of ->
    [client] Za posledních { $days } dní žádná návštěva v prodejnách klienta.
   *[store] Za posledních { $days } dní žádná návštěva v této prodejně.
  }
coordinator-fit-been = { $of ->
    [client] Návštěva v prodejně klienta
   *[store] Návštěva tady
  }: { $ago ->
    [0] dnes
    [one] včera
    [few] před { $ago } dny
    [many] před { $ago } dne
   *[other] před { $ago } dny
  }; předepsaný odstup ve dnech: { $days }.
coordinator-fit-going = Má další návštěvu { $of ->
    [client] v prodejně klienta
   *[store] tady
  } od { $from } do { $to }; předepsaný odstup ve dnech: { $days }.
coordinator-fit-never = Pravidlu nevyhovuje žádný den této návštěvy.
coordinator-fit-from = První den, který vyhovuje, je { $day }.
coordinator-fit-conflict-store = Střet zájmů: do této prodejny nesmí. Je to uvedeno v profilu.
coordinator-fit-conflict-client = Střet zájmů: do prodejen tohoto klienta nesmí. Je to uvedeno v profilu.
coordinator-fit-limit-open = Návštěv z tohoto programu má { $held }; najednou jich program dovoluje { $most }.
coordinator-fit-limit-period = Návštěvy vzaté v tomto období z tohoto programu: { $held }; program jich dovoluje { $most }.
coordinator-fit-window-over = Okno už skončilo.
coordinator-fit-hours-over = Z hodin ({ $hours }) v okně nic nezbývá.
coordinator-fit-anyway = Přesto ji můžete přidělit. K návštěvě se to zapíše.
coordinator-overridden = I když nebyla splněna všechna pravidla: { $why }

# Agreeing anew on a visit.
coordinator-change = Změnit okno, lhůty nebo odměnu
coordinator-change-body = Kdo návštěvu má, dozví se to a nové podmínky najde v telefonu při příštím spojení.
coordinator-change-from = Od, v čase prodejny
coordinator-change-to = Do, v čase prodejny
coordinator-change-until = Vzít si ji lze do, v čase prodejny
coordinator-change-until-hint = Prázdné: do konce okna.
coordinator-change-hours = Zprávu odevzdat, hodin po návštěvě
coordinator-change-hours-hint = Prázdné: do konce okna.
coordinator-change-fee = Odměna, { $currency }
coordinator-change-fee-hint = Návštěvu si někdo vzal za { $fee }: odměna může jen stoupnout.
coordinator-change-send = Změnit návštěvu
coordinator-change-nothing = Zatím není nic jinak.
coordinator-fault-lower = Někdo si ji vzal za víc.
coordinator-fault-earlier = Kdo na ní pracuje, měl by méně času.
coordinator-did-change = Změněno
coordinator-moved-change = Změněno
coordinator-changed-window = Okno { $after }; předtím { $before }
coordinator-changed-fee = Odměna { $after }; předtím { $before }
coordinator-changed-offerUntil = Vzít si ji lze do { $after }; předtím { $before }
coordinator-changed-reportWithinHours = Zprávu odevzdat { $after }; předtím { $before }
coordinator-changed-no-fee = žádná
coordinator-changed-until-end = konce okna
coordinator-changed-hours = { $hours ->
    [one] do hodiny po návštěvě
    [few] do { $hours } hodin po návštěvě
    [many] do { $hours } hodiny po návštěvě
   *[other] do { $hours } hodin po návštěvě
  }
coordinator-changed-by-end = do konce okna

# Publishing a checklist, and what keeps it from being published.
coordinator-publish = Zveřejnit kontrolní seznam
coordinator-publish-body = Vyberte soubor kontrolního seznamu. Nejdřív se projde a pak se zveřejní tak, jak je: zveřejněná verze se nikdy nemění.
coordinator-publish-file = Soubor kontrolního seznamu
coordinator-publish-do = Zveřejnit
coordinator-publish-missing = Nejdřív vyberte soubor.
coordinator-publish-done = Zveřejněno
coordinator-publish-again = Pod touto verzí je už zveřejněn jiný kontrolní seznam. Dejte tomuto další verzi.
coordinator-misshapen = Toto není soubor kontrolního seznamu
coordinator-misshapen-whole = Jako kontrolní seznam ho nelze přečíst. Vyberte jiný soubor.
coordinator-misshapen-parts = Tyto části chybějí, nebo nejsou takové, jaké mají být:
coordinator-flaws = { $count ->
    [one] Zveřejnění brání jedna věc
    [few] Zveřejnění brání { $count } věci
    [many] Zveřejnění brání { $count } věci
   *[other] Zveřejnění brání { $count } věcí
  }
coordinator-flaw-named = { $words } ({ $id })
coordinator-flaw-duplicate-id = „{ $names }“ je tu víckrát.
coordinator-flaw-duplicate-id-mend = Dejte každému vlastní id.
coordinator-flaw-unknown-standard = Hodnotí se podle standardu „{ $names }“, který kontrolní seznam nemá.
coordinator-flaw-unknown-standard-mend = Přidejte standard, nebo uveďte takový, který tu je.
coordinator-flaw-unknown-moment = Uvádí okamžik „{ $names }“, který kontrolní seznam nemá.
coordinator-flaw-unknown-moment-mend = Přidejte okamžik, nebo uveďte takový, který tu je.
coordinator-flaw-unknown-question = Uvádí otázku „{ $names }“, kterou kontrolní seznam neklade.
coordinator-flaw-unknown-question-mend = Přidejte otázku, nebo uveďte takovou, která tu je.
coordinator-flaw-unknown-section = Patří do oddílu „{ $names }“, který kontrolní seznam nemá.
coordinator-flaw-unknown-section-mend = Přidejte oddíl, nebo to dejte do takového, který tu je.
coordinator-flaw-same-moment = Začíná i končí týmž okamžikem „{ $names }“.
coordinator-flaw-same-moment-mend = Ať končí jiným.
coordinator-flaw-unknown-option = Uvádí možnost „{ $names }“, která se nenabízí.
coordinator-flaw-unknown-option-mend = Nabídněte ji, nebo uveďte takovou, která se nabízí.
coordinator-flaw-no-options = Není z čeho vybírat.
coordinator-flaw-no-options-mend = Přidejte možnosti.
coordinator-flaw-no-points = Hodnotí se, ale žádná odpověď nepřináší body.
coordinator-flaw-no-points-mend = Ať aspoň jedna odpověď něco přinese, nebo hodnocení vynechte.
coordinator-flaw-weights-all-zero = Všechno má nulovou váhu, není tedy z čeho počítat průměr.
coordinator-flaw-weights-all-zero-mend = Dejte aspoň jednomu váhu.
coordinator-flaw-limit-below-target = Mez je kratší než cíl.
coordinator-flaw-limit-below-target-mend = Dejte mez stejně dlouhou jako cíl, nebo delší.
coordinator-flaw-bands-not-rising = Stupně nestoupají, takže některý nikdy neplatí.
coordinator-flaw-bands-not-rising-mend = Ať každý stupeň sahá dál než předchozí.
coordinator-flaw-scale-without-length = Nejhorší a nejlepší hodnocení je stejné.
coordinator-flaw-scale-without-length-mend = Ať stupnice vede od jednoho čísla k druhému.
coordinator-flaw-rating-off-scale = Dává body za hodnocení „{ $names }“, které není na stupnici.
coordinator-flaw-rating-off-scale-mend = Vynechte ho, nebo stupnici prodlužte.
coordinator-flaw-range-reversed = Nejméně je víc než nejvýše.
coordinator-flaw-range-reversed-mend = Prohoďte je.
coordinator-flaw-not-earlier = Závisí na otázce „{ $names }“, která se neklade dřív.
coordinator-flaw-not-earlier-mend = Položte ji dřív, nebo ať to závisí na některé dřívější.
coordinator-flaw-never-so = Čeká na odpověď, kterou „{ $names }“ nikdy mít nemůže.
coordinator-flaw-never-so-mend = Uveďte odpověď, kterou otázka mít může.
coordinator-flaw-no-parts = Ptá se, jak někdo vypadal, ale neuvádí, co popsat.
coordinator-flaw-no-parts-mend = Přidejte, co se má popsat, například jméno nebo vlasy.
coordinator-flaw-recording-not-stated = Nahrává zvuk, ale kontrolní seznam neuvádí, že je to tam podle zákona dovoleno.
coordinator-flaw-recording-not-stated-mend = Uveďte, že je a na jakém základě, nebo otázku vynechte.
coordinator-flaw-moment-left-out = Seznam, který okamžiky zastupuje, nemá nic pro „{ $names }“.
coordinator-flaw-moment-left-out-mend = Přidejte pro něj položku.
coordinator-flaw-critical-bonus = Je to kritické a zároveň body navíc: kdo body navíc nezíská, o nic nepřijde.
coordinator-flaw-critical-bonus-mend = Ponechte jen jedno z toho.
coordinator-flaw-quiz-answer-unknown = Správná odpověď „{ $names }“ mezi možnostmi není.
coordinator-flaw-quiz-answer-unknown-mend = Uveďte některou z možností.
coordinator-flaw-text-missing = Chybí text v tomto jazyce: { $language }.
coordinator-flaw-text-missing-mend = Napište ho, nebo jazyk z kontrolního seznamu odeberte.

coordinator-unfinished = V telefonu nedokončeno
coordinator-unfinished-body = Přišlo to se souborem návštěvy. Telefon to uchoval a do zprávy ještě nezařadil. Nepatří to k žádné odpovědi a nepočítá se.
coordinator-unfinished-photo = Fotografie, jak ji dal fotoaparát, { $size }
coordinator-unfinished-sound = Přerušená nahrávka, { $size }
coordinator-unfinished-for = { $what }, k otázce „{ $question }“

coordinator-fault-comment = Napište, co se má udělat, tady nebo pod otázkou.

coordinator-by-shopper = { $name }
coordinator-window-is = Okno { $window } { $zone }
coordinator-stale = Mezitím to změnil někdo jiný
coordinator-stale-body = Váš krok se neprovedl. Co jste napsali, tu zůstává. Co je nového:
coordinator-explanation = Co vám shopper napsal
coordinator-actions = Co lze udělat
coordinator-comment = Poznámka pro shoppera
coordinator-comment-overall = Pro shoppera, k celé zprávě
coordinator-comment-count = { $count ->
    [0] Poznámku zatím nemá žádná otázka. Pište je pod otázky níže.
    [one] Poznámku má { $number } otázka.
    [few] Poznámku mají { $number } otázky.
    [many] Poznámku má { $number } otázky.
   *[other] Poznámku má { $number } otázek.
  }
coordinator-reason = Důvod
coordinator-reason-if-any = Důvod, chcete-li ho uvést

coordinator-do-approve-publish = Schválit a zveřejnit
coordinator-do-approve = Schválit
coordinator-do-publish = Zveřejnit
coordinator-do-unpublish = Zrušit zveřejnění
coordinator-do-return = Vrátit shopperovi
coordinator-do-reject = Zamítnout
coordinator-do-exclude = Vyřadit
coordinator-do-include = Znovu zařadit
coordinator-do-reopen = Znovu otevřít kontrolu
coordinator-do-assign = Přidělit
coordinator-do-reassign = Přidělit někomu jinému
coordinator-do-withdraw = Vzít zpět
coordinator-do-miss = Označit jako zmeškanou
coordinator-do-cancel = Zrušit návštěvu

coordinator-ask-unpublish = Majitel už zprávu neuvidí. Vrátí se mezi schválené.
coordinator-ask-return = Shopper dostane zprávu zpět s vašimi poznámkami a odevzdá ji znovu.
coordinator-ask-reject = Zpráva se nepoužije a shopper se dozví proč. Lze ji znovu otevřít.
coordinator-ask-exclude = Zpráva zůstane majiteli skrytá a nikam se nepočítá. Shopper přesto dostane zaplaceno.
coordinator-ask-assign = Návštěva se hned objeví v telefonu.
coordinator-ask-reassign = Z jednoho telefonu zmizí a objeví se ve druhém. Co už je zaznamenáno, se uchová a ukáže tady.
coordinator-ask-withdraw = Návštěva se shopperovi odebere a lze ji přidělit někomu jinému.
coordinator-ask-miss = Okno uplynulo bez návštěvy. Lze ji přidělit znovu.
coordinator-ask-cancel = Návštěva se neuskuteční. Co už je zaznamenáno, se uchová a ukáže tady.

coordinator-confirm-unpublish = Zrušit zveřejnění
coordinator-confirm-return = Vrátit
coordinator-confirm-reject = Zamítnout tuto zprávu
coordinator-confirm-exclude = Vyřadit tuto zprávu
coordinator-confirm-assign = Přidělit
coordinator-confirm-reassign = Přidělit
coordinator-confirm-withdraw = Vzít zpět
coordinator-confirm-miss = Označit jako zmeškanou
coordinator-confirm-cancel = Zrušit tuto návštěvu

coordinator-did-approve-publish = Schváleno a zveřejněno
coordinator-did-approve = Schváleno
coordinator-did-publish = Zveřejněno
coordinator-did-unpublish = Zveřejnění zrušeno
coordinator-did-return = Vráceno shopperovi
coordinator-did-reject = Zamítnuto
coordinator-did-exclude = Vyřazeno
coordinator-did-include = Znovu zařazeno
coordinator-did-reopen = Zpět v kontrole
coordinator-did-assign = Přiděleno
coordinator-did-reassign = Přiděleno
coordinator-did-withdraw = Vzato zpět
coordinator-did-miss = Označeno jako zmeškané
coordinator-did-cancel = Zrušeno

coordinator-flags = Než rozhodnete, podívejte se na toto
coordinator-flag-phone-emptied = Telefon se vrátil prázdný
coordinator-flag-fork = Dvě verze
coordinator-flag-second-journal = Druhý telefon
coordinator-flag-aside = Uloženo stranou
coordinator-flag-evidence-incomplete = Chybí fotografie
coordinator-flag-evidence-unreadable = Nečitelná fotografie
coordinator-flag-answers-misfit = Odpověď nevyhovuje
coordinator-flag-phone-emptied-body = Telefon, který tuto návštěvu zaznamenal, neodeslal všechno: chybí nejméně položek { $lostEntries } a fotografií nebo nahrávek { $lostFiles }. Shopper se od té doby ozval z telefonu, který je nemá, a dozvěděl se to. Objeví-li se první telefon, odešle je a tato poznámka zmizí.
coordinator-flag-fork-body = Týž telefon odeslal dvě různé verze části tohoto záznamu, jako po obnově ze zálohy. Uchovány jsou obě; zde čtete tu, která přišla první.
coordinator-flag-second-journal-body = Tuto návštěvu zaznamenalo víc telefonů: { $journals }. Každý záznam je uchován; zde čtete jen jeden.
coordinator-flag-aside-body = { $aside ->
    [one] K této návštěvě přišel záznam, když už odesílateli nepatřila. Je uchován a nepočítá se.
    [few] K této návštěvě přišly { $aside } záznamy, když už odesílatelům nepatřila. Jsou uchovány a nepočítají se.
    [many] K této návštěvě přišlo { $aside } záznamu, když už odesílatelům nepatřila. Jsou uchovány a nepočítají se.
   *[other] K této návštěvě přišlo { $aside } záznamů, když už odesílatelům nepatřila. Jsou uchovány a nepočítají se.
  }
coordinator-flag-evidence-incomplete-body = Některé fotografie, které zpráva uvádí, ještě nedorazily. Možná jsou stále v telefonu a čekají na signál.
coordinator-flag-evidence-unreadable-body = Fotografie přišla přesně tak, jak ji telefon odeslal, a přesto ji nelze zobrazit: je uříznutá, poškozená nebo příliš velká. Soubor je uchován a lze ho uložit; shopper možná má lepší.
coordinator-flag-answers-misfit-body = Odpověď se k otázce nehodí. Je ukázána tak, jak přišla, a počítá se podle pravidel hodnocení.

coordinator-missing = Chybí
coordinator-missing-moment = není označen.
coordinator-missing-answer = je bez odpovědi.
coordinator-missing-unfit = má odpověď, která nevyhovuje.
coordinator-missing-photos = { $needed ->
    [one] nemá svou fotografii.
    [few] potřebuje { $needed } fotografie.
    [many] potřebuje { $needed } fotografie.
   *[other] potřebuje { $needed } fotografií.
  }
coordinator-missing-follow-up = nemá vyplněný doplňující řádek.
coordinator-missing-characters = potřebuje znaků nejméně { $needed }.

coordinator-positions = Kde byl telefon
coordinator-accuracy = ± { $metres } m
coordinator-distance = asi { $metres } m od místa prodejny
coordinator-journals = Přijaté záznamy
coordinator-journal-list = Telefony a co odeslaly
coordinator-device = Telefon
coordinator-standing = Stav
coordinator-standing-counted = Počítá se
coordinator-standing-aside = Uloženo stranou
coordinator-forks = { $count ->
    [one] { $count } další verze
    [few] { $count } další verze
    [many] { $count } další verze
   *[other] { $count } dalších verzí
  }
coordinator-events = Položky
coordinator-head = Otisk
coordinator-received = Naposledy přijato
coordinator-moves = Co se udělalo
coordinator-no-moves = Od naplánování nic.
coordinator-moved-to = { $moved }: nyní { $state }
coordinator-fee-is = Odměna { $fee }
coordinator-by = { $name }
coordinator-by-server = samo, když přišel záznam
coordinator-moved-offer = Nabídnuto
coordinator-moved-assign = Přiděleno
coordinator-moved-reassign = Přiděleno někomu jinému
coordinator-moved-withdraw = Vzato zpět
coordinator-programmes = Programy
coordinator-plans = Plány
coordinator-pay = Výplaty
coordinator-see-other-visit = Zobrazit tu návštěvu
coordinator-moved-replaced = Místo ní vznikla jiná návštěva
coordinator-moved-replaces = Vznikla místo zmeškané návštěvy
coordinator-moved-claim = Vzato z nástěnky
coordinator-moved-accept = Přijato
coordinator-moved-decline = Odmítnuto
coordinator-moved-start = Zahájeno
coordinator-moved-submit = Odevzdáno
coordinator-moved-return = Vráceno
coordinator-moved-resume = Znovu rozpracováno
coordinator-moved-approve = Schváleno
coordinator-moved-reopen = Znovu otevřeno
coordinator-moved-reject = Zamítnuto
coordinator-moved-publish = Zveřejněno
coordinator-moved-unpublish = Zveřejnění zrušeno
coordinator-moved-exclude = Vyřazeno
coordinator-moved-include = Znovu zařazeno
coordinator-moved-miss = Označeno jako zmeškané
coordinator-moved-cancel = Zrušeno

coordinator-name = Jméno
coordinator-role = Role
coordinator-sees = Vidí
coordinator-sees-own = Vlastní návštěvy
coordinator-invite = Pozvat někoho
coordinator-invite-send = Vytvořit pozvánku
coordinator-invited = Pozvánka vytvořena
coordinator-mailed = Odkaz byl odeslán e-mailem. Můžete ho předat i sami.
coordinator-not-mailed = E-mail se neodeslal: předejte prosím odkaz sami.
coordinator-link = Odkaz s pozvánkou
coordinator-link-until = Lze použít jednou, do { $day }.
coordinator-link-copy = Kopírovat odkaz
coordinator-link-copied = Zkopírováno

coordinator-no-stores = Zatím žádné prodejny
coordinator-no-stores-body = Přidejte první; pak pro ni lze plánovat návštěvy.
coordinator-add-store = Přidat prodejnu
coordinator-store-name = Název
coordinator-city = Město
coordinator-time-zone-hint = Platí pro okna i zprávy, například Europe/Riga.
coordinator-fault-time-zone = Takové časové pásmo neexistuje. Vyberte ze seznamu.
coordinator-client = Klient
coordinator-address = Adresa
coordinator-time-zone = Časové pásmo

coordinator-no-checklists = Zatím není zveřejněn žádný kontrolní seznam
coordinator-questions = Otázky
coordinator-moments = Okamžiky
coordinator-asks = otázek { $questions }, okamžiků { $moments }, čekání { $intervals }
coordinator-optional = nepovinné
coordinator-from-to = Od „{ $from }“ do „{ $to }“
coordinator-weight = váha { $weight }
coordinator-earns = Kolik odpovědi přinášejí
coordinator-view-fact = fakt
coordinator-view-perception = dojem
coordinator-when-inside = v prodejně
coordinator-when-after = po odchodu
coordinator-may-be-na = nemusí se týkat
coordinator-photos = { $count ->
    [one] s fotografií
    [few] s { $count } fotografiemi
    [many] s { $count } fotografie
   *[other] s { $count } fotografiemi
  }
coordinator-not-scored = nehodnotí se
coordinator-bonus = body navíc
coordinator-critical = kritické
question-yes-no = Ano nebo ne
question-choice = Jedna možnost
question-choices = Více možností
question-number = Číslo
question-scale = Stupnice
question-text = Krátký text
question-narrative = Vyprávění
question-photo = Fotografie
question-money = Peněžní částka
question-date = Den
question-time = Čas dne
question-duration = Doba trvání
question-staff = Popis zaměstnance
question-receipt = Účtenka s fotografií
question-document = Dokument
question-sound = Zvuková nahrávka
coordinator-scoring = Jak vzniká skóre
coordinator-scoring-weighted = Procento každého oddílu se počítá podle jeho váhy; váha oddílů, kde není co hodnotit, se rozdělí mezi ostatní.
coordinator-scoring-pooled = Všechny body ze všech oddílů se sečtou.
coordinator-scoring-na-omit = „Netýká se“ se do skóre nepočítá.
coordinator-scoring-na-zero = „Netýká se“ nezíská nic z toho, co bylo možné.
coordinator-scoring-bonus = Body navíc mohou skóre zvednout nejvýše na { $percent }.
coordinator-scoring-pass = Návštěva vyhovuje od { $percent }.

# What hangs on answers, in a checklist.
coordinator-asked-if = Klade se, jen když { $condition }.
coordinator-required-if = Povinná, když { $condition }.
coordinator-follow-up = Ještě jeden řádek, když odpověď není dobrá: „{ $text }“
coordinator-follow-up-if = Ještě jeden řádek, když { $condition }: „{ $text }“
coordinator-prompts = Co má vyprávění obsahovat
coordinator-least = nejméně { $least }
coordinator-most = nejvýše { $most }
coordinator-if-is = „{ $question }“ je { $answer }
coordinator-if-among = „{ $question }“ obsahuje { $answer }
coordinator-if-between = „{ $question }“ je od { $least } do { $most }
coordinator-if-at-least = „{ $question }“ je nejméně { $least }
coordinator-if-at-most = „{ $question }“ je nejvýše { $most }
coordinator-if-answered = „{ $question }“ má odpověď
coordinator-if-unanswered = „{ $question }“ nemá odpověď
coordinator-if-marked = „{ $moment }“ je označen
coordinator-if-unmarked = „{ $moment }“ není označen
coordinator-if-not = neplatí ({ $condition })
coordinator-discreet = Obyčejný seznam do prodejny
coordinator-discreet-lead = Na obrazovce jako „{ $title }“; odškrtnutím položky se označí její okamžik.
coordinator-recording = Zvuk se smí nahrávat
coordinator-contradictions = Co nemůže platit zároveň
coordinator-contradiction-if = Objeví se u „{ $question }“, když { $condition }.

# Kept aside: what came in and does not count.
coordinator-appeals = Odvolání
coordinator-aside = Uloženo stranou
coordinator-aside-lead = Co přišlo a nepočítá se. Nic se nezahazuje: započítejte to, nebo to s udáním důvodu odložte.
coordinator-aside-by = Uloženo stranou, podle rozhodnutí
coordinator-aside-open = K rozhodnutí
coordinator-aside-decided = Rozhodnuto
coordinator-aside-none = Nic na vás nečeká
coordinator-aside-none-body = Objeví se tu, co přijde k návštěvě, která je zrušená, zmeškaná nebo patří někomu jinému, a co nelze přečíst.
coordinator-aside-none-decided = Zatím se o ničem nerozhodlo
coordinator-aside-from = Od koho
coordinator-aside-visit = K čemu
coordinator-aside-because = Proč se nepočítá
coordinator-aside-holds = Co obsahuje
coordinator-aside-kind-journal = Záznam
coordinator-aside-kind-fork = Dvě verze záznamu
coordinator-aside-kind-tail = Část záznamu
coordinator-aside-title-journal = Záznam: { $name }
coordinator-aside-title-fork = Dvě verze záznamu: { $name }
coordinator-aside-title-tail = Část záznamu: { $name }
coordinator-aside-visit-unknown = Návštěva, která tu není známa
coordinator-aside-visit-is = { $store }, { $window }
coordinator-aside-choice = { $visit }: { $state }
coordinator-aside-choice-of = { $visit }: { $state }, { $name }
coordinator-aside-entries = { $count ->
    [one] Jedna položka
    [few] { $count } položky
    [many] { $count } položky
   *[other] { $count } položek
  }
coordinator-aside-files = { $count ->
    [one] jedna fotografie nebo soubor
    [few] { $count } fotografie nebo soubory
    [many] { $count } fotografie nebo souboru
   *[other] { $count } fotografií nebo souborů
  }
coordinator-aside-submitted = odevzdáno
coordinator-aside-not-submitted = neodevzdáno
coordinator-aside-holds-unknown = Uchováno jako soubor
coordinator-aside-holds-other = Ta druhá: { $sum }
coordinator-aside-is-open = K rozhodnutí
coordinator-aside-is-decided = Rozhodnuto
coordinator-aside-received = přijato { $day }, { $time }
coordinator-aside-to-visit = Otevřít její návštěvu ({ $state })
coordinator-aside-because-cancelled = Návštěva byla zrušena
coordinator-aside-because-missed = Návštěva byla označena jako zmeškaná
coordinator-aside-because-someone-elses = Návštěva patří někomu jinému
coordinator-aside-because-nobodys = Návštěva byla vzata zpět
coordinator-aside-because-unknown-visit = Návštěva není známa
coordinator-aside-because-fork = Přišly dvě verze
coordinator-aside-because-journal-unreadable = Nelze přečíst
coordinator-aside-because-journal-not-yours = Záznam někoho jiného
coordinator-aside-because-head-mismatch = Nenavazuje
coordinator-aside-why-cancelled = Návštěva byla zrušena dřív, než toto přišlo. Odesílatel ({ $name }) mohl být v prodejně bez signálu a nevědět o tom.
coordinator-aside-why-missed = Návštěva byla označena jako zmeškaná dřív, než toto přišlo. Pokud se uskutečnila ({ $name }), započítejte ji.
coordinator-aside-why-someone-elses = Návštěva byla přidělena někomu jinému dřív, než toto přišlo. Přesto se mohla uskutečnit ({ $name }).
coordinator-aside-why-nobodys = Když toto přišlo, návštěva už odesílateli ({ $name }) nepatřila: byla vzata zpět nebo odmítnuta.
coordinator-aside-why-unknown-visit = Uvádí návštěvu, která tu není. Můžete to připojit k jiné se stejným kontrolním seznamem.
coordinator-aside-why-fork = Týž telefon odeslal dvě různé verze jednoho záznamu, jako po obnově ze zálohy. Platí ta, která přišla první; vyberte, která se má počítat. Uchovány jsou obě.
coordinator-aside-why-journal-unreadable = Část má podobu, kterou tento server nezná, nebo se cestou poškodila. Je uchována přesně tak, jak přišla. V telefonu ({ $name }) stále je a telefon na to upozorňuje.
coordinator-aside-why-journal-not-yours = Odeslal to telefon, který má { $name }, ale záznam patří někomu jinému: jeden telefon možná používali dva lidé.
coordinator-aside-why-head-mismatch = Nenavazuje na to, co přišlo předtím, cestou se tedy něco změnilo nebo ztratilo. Je uchováno přesně tak, jak přišlo.
coordinator-aside-healed = Týž telefon tuto část od té doby odeslal celou. Nic nechybí; můžete to odložit.
coordinator-aside-says = Co v něm stojí
coordinator-aside-says-lead = Jak by se zpráva četla a jaké skóre by měla. Dokud je uložena stranou, nikam se nepočítá.
coordinator-aside-no-report = Jako zprávu to ukázat nelze, protože kontrolní seznam tu není znám. Můžete to uložit jako soubor.
coordinator-aside-versions = Verze
coordinator-aside-version-held = Platí nyní
coordinator-aside-version = Jiná verze { $number }
coordinator-aside-version-shown = Tato verze
coordinator-aside-differs = liší se od položky { $seq }
coordinator-aside-differences = V čem se liší
coordinator-aside-differences-table = Obě verze, řádek po řádku
coordinator-aside-differ-what = Co
coordinator-aside-no-differences = Obě říkají totéž; liší se jen doba zápisu.
coordinator-aside-adopt = Započítat
coordinator-aside-adopt-body = Návštěvu dostane { $name } a tento záznam bude její zprávou. Lze ji pak zkontrolovat a zaplatit jako každou jinou.
coordinator-aside-which = Ke které návštěvě
coordinator-aside-own-taken = Vlastní návštěva už mezitím proběhla, nelze ji tedy vzít zpět. Připojte to k jiné návštěvě téže prodejny se stejným kontrolním seznamem; není-li žádná, nejdřív ji naplánujte.
coordinator-aside-takes-from = Návštěvu dostane { $sender }; { $name } o ni přijde a dozví se to.
coordinator-aside-choose = Započítat tuto verzi
coordinator-aside-retry = Zkusit znovu přijmout
coordinator-aside-put-away = Odložit
coordinator-aside-put-away-journal = Odložit
coordinator-aside-put-away-fork = Ponechat tu, která platí
coordinator-aside-put-away-tail = Odložit
coordinator-aside-put-away-body = Nepočítá se a na rozhodnutí už nečeká. Zůstává uchováno, lze to uložit i vrátit.
coordinator-aside-bring-back = Rozhodnout znovu
coordinator-aside-hint-journal = Cokoli zvolíte, zůstane v historii a lze to vrátit.
coordinator-aside-hint-tail = Nový pokus ničemu neškodí: přijme se to, jako by to telefon právě odeslal, nebo to tu zůstane.
coordinator-aside-hint-fork = Verze, která platí nyní, přejde sem a lze je zase prohodit.
coordinator-aside-hint-held = Toto je verze, která platí. Chcete-li započítat jinou, otevřete ji.
coordinator-aside-hint-judged = Zpráva už je schválená nebo uzavřená. Než vyberete jinou verzi, otevřete znovu její kontrolu.
coordinator-aside-did-adopt = Nyní se počítá
coordinator-aside-did-choose = Nyní se počítá jiná verze
coordinator-aside-did-put-away = Odloženo
coordinator-aside-did-bring-back = Znovu k rozhodnutí
coordinator-aside-file = Jako soubor
coordinator-aside-file-tail = Přesně tak, jak přišel, { $size }.
coordinator-aside-file-record = Záznam, jak by ho uložil telefon, bez samotných fotografií. V Návštěvách ho lze znovu přijmout.
coordinator-aside-save = Uložit soubor
coordinator-aside-look = Podívat se

# Which of several records tells a visit
coordinator-moved-choose = Podle jiného záznamu
coordinator-record-before = Skóre předtím bylo { $before }.
coordinator-record-tells = Zpráva se řídí tímto.
coordinator-record-beside = Uchován vedle zprávy.
coordinator-record-goes-on = Pokračuje z telefonu { $device }.
coordinator-record-choice = Víc než jeden záznam
coordinator-record-choice-body = Zpráva se řídí jedním záznamem. Prohlédněte si vedle něj jiný, a je-li lepší, ať se zpráva řídí jím. Uchovány jsou oba.
coordinator-record-compare = Porovnat s telefonem { $device }
coordinator-record-scores = Skóre: nyní { $now }, podle tohoto záznamu { $other }.
coordinator-record-choose = Řídit se tímto záznamem
coordinator-record-not-now = Řídit se jím nelze: nebyl odevzdán, nebo už je zpráva posouzena. Nejdřív zprávu vraťte do kontroly.
coordinator-record-did = Zpráva byla znovu zpracována
coordinator-aside-record-held = Zpráva nyní
coordinator-aside-record-shown = Tento záznam

## What stands out in a report

coordinator-checks = Stojí za pozornost
coordinator-checks-none = Nic nápadného tu není.
coordinator-checks-looking = Porovnává se s jinými návštěvami…
coordinator-checks-failed = Co je v této zprávě nápadné, se teď nepodařilo zjistit. Otevřete návštěvu znovu a zkusí se to ještě jednou.
coordinator-checks-other = Ta druhá návštěva
coordinator-checks-compared = Porovnáno s jinými návštěvami: { $ofShopper ->
    [0] žádná od tohoto shoppera
    [one] jedna od tohoto shoppera
    [few] { $ofShopper } od tohoto shoppera
    [many] { $ofShopper } od tohoto shoppera
   *[other] { $ofShopper } od tohoto shoppera
  }, v této prodejně { $ofStore }, s tímto kontrolním seznamem { $ofChecklist }.
coordinator-checks-decide-nothing = Kterákoli z těchto věcí se může objevit i u poctivé návštěvy: říká, kam se podívat, a nic nerozhoduje.
coordinator-check-seconds = { $seconds } s
coordinator-check-prevented-unproven = Návštěvu nešlo provést a chybí fotografie nebo řádek, který to dokládá.
coordinator-check-out-of-order = „{ $moment }“ je označen před okamžikem, kterým jeho čekání začíná.
coordinator-check-no-wait = „{ $moment }“ je označen v téže sekundě jako okamžik před ním: nikdo nečekal.
coordinator-check-before-window = Začátek v { $at }, dřív než okno začalo v { $bound }.
coordinator-check-after-window = Začátek v { $at }, až když okno skončilo v { $bound }.
coordinator-check-outside-daypart = Začátek v { $at }, mimo domluvené hodiny.
coordinator-check-receipt-elsewhen = Den nebo čas na účtence neodpovídá návštěvě.
coordinator-check-over-cap = Na účtence je { $total }, víc než { $cap }, které se proplácí.
coordinator-check-contradiction = Tyto odpovědi nemohou platit zároveň: { $text }
coordinator-check-says-little = Dost dlouhé, a přesto říká málo: různých slov { $words }, čekalo by se jich asi { $needed }.
coordinator-check-same-words = Stejná slova jsou i pod jinou otázkou.
coordinator-check-dark = Fotografie je tak tmavá, že na ní nelze nic rozeznat.
coordinator-check-blurred = Fotografie je tak rozmazaná, že ji nelze přečíst.
coordinator-check-same-photo = Stejná fotografie je tu dvakrát.
coordinator-check-photo-unassigned = Fotografie nepatří k žádné otázce.
coordinator-check-no-position = Poloha nebyla zaznamenána, takže není doloženo, že byl telefon v prodejně. Shoppeři ji smějí vypnout.
coordinator-check-far-from-store = Nejbližší poloha byla od prodejny nejméně { $nearestMetres }, i při nepřesnosti { $accuracyMetres }.
coordinator-check-position-vague = Nejlepší poloha je přesná jen na { $accuracyMetres }: určí část města, ne prodejnu.
coordinator-check-moments-reversed = „{ $moment }“ byl označen před „{ $before }“, který je v kontrolním seznamu dřív.
coordinator-check-moments-at-once = Klepnuto během { $withinMs }: { $moments }. Možná se označily až potom.
coordinator-check-wait-uncertain = Jak dlouhé bylo čekání „{ $wait }“, nelze říct přesně: telefon spal, nebo se změnily jeho hodiny.
coordinator-check-short-visit = Od prvního okamžiku do posledního to trvalo { $ms }. Medián jiných návštěv ({ $visits }) je { $medianMs }.
coordinator-check-straight-line = Všechna hodnocení jsou stejná: { $count }.
coordinator-check-answered-fast = Odpovědí: { $answers }, medián času mezi nimi { $medianMs }: rychleji, než většina lidí otázku přečte.
coordinator-check-photo-elsewhere = { $who ->
    [same] Fotografie vypadá jako jiná, kterou týž shopper přiložil k jiné návštěvě.
   *[other] Fotografie vypadá jako jiná, kterou jiný shopper přiložil k jiné návštěvě.
  }
coordinator-check-words-copied = { $who ->
    [same] { $share } tohoto vyprávění stojí slovo od slova v dřívější zprávě téhož shoppera.
   *[other] { $share } tohoto vyprávění stojí slovo od slova ve zprávě jiného shoppera.
  }
coordinator-check-edited-after = Otázka se kladla v prodejně, odpověď byla změněna { $afterMs } po odchodu.
coordinator-check-moment-after = Čas okamžiku „{ $moment }“ byl změněn { $afterMs } po odchodu z prodejny.
coordinator-check-integrity-missed = Kdo tam byl, odpovídá na toto jinak: otázka je tu právě proto.

# Checklists in and out
coordinator-import-form = Načíst formulář
coordinator-save-as = Uložit jako
coordinator-save-as-xlsform = Formulář (XLSForm, .xlsx)
coordinator-save-as-json = Kontrolní seznam (.json)
coordinator-save-as-standards = Jeho standardy (.json)

# The list of visits
visits-submitted = Odevzdáno
visits-only-submitted = Jen odevzdané
visits-only-score = Jen se skóre

# Reviewing one report: correcting, undoing, earlier visits.
coordinator-moved-edit = Odpověď byla opravena
review-since = { $what }: { $name }, { $time }
review-kept = Neodesláno: co jste napsali k „{ $move }“
review-put-away = Odložit
review-undo = Vrátit
review-undone = Vzato zpět
review-earlier = Dřívější návštěvy
review-earlier-store = Této prodejny
review-earlier-shopper = Tohoto shoppera
review-earlier-none = Před touto žádné.
review-edit = Opravit tuto odpověď
review-edit-body = Pro překlepy a omyly. Co shopper odpověděl, se uchová a ukáže vedle; skóre se řídí opravenou odpovědí. Majitelé uvidí, že byla opravena.
review-edit-value = Opravená odpověď
review-edit-seconds = Opravená odpověď, v sekundách
review-edit-total = Celkem
review-edit-date = Datum
review-edit-time = Čas
review-edit-misfit = Toto odpovědí na otázku být nemůže.
review-edit-do = Opravit
review-edit-back = Zpět k odpovědi shoppera
review-edited = Odpověď byla opravena
review-edit-was = „{ $question }“: { $after }; shopper uvedl { $before }
review-edit-undone = „{ $question }“: jak uvedl shopper, { $before }
review-position-drawing = Kde byl telefon, viděno z prodejny: { $metres } m daleko, s přesností na { $accuracy } m
review-position-drawing-more = { $count ->
    [one] Kde byl telefon, viděno z prodejny
    [few] Kde byl telefon, { $count } polohy, viděno z prodejny: nejvýše { $metres } m daleko
    [many] Kde byl telefon, { $count } polohy, viděno z prodejny: nejvýše { $metres } m daleko
   *[other] Kde byl telefon, { $count } poloh, viděno z prodejny: nejvýše { $metres } m daleko
  }
review-position-store = Prodejna
review-position-scale = { $metres } m

# The queue of reports that wait for a review.
review-title = Ke kontrole
review-none = Ke kontrole tu nic není
review-next = Zkontrolovat další
review-next-is = Další, nejdéle čekající: { $visit }
review-all-done = Na kontrolu už nic nečeká.
review-any = Všechny
review-by-store = Prodejna
review-by-checklist = Kontrolní seznam
review-by-shopper = Shopper
review-count = { $count ->
    [one] { $shown } zpráva, nejdéle čekající první
    [few] { $shown } zprávy, nejdéle čekající první
    [many] { $shown } zprávy, nejdéle čekající první
   *[other] { $shown } zpráv, nejdéle čekající první
  }
visits-do-offer = Nabídnout na nástěnce
visits-do-withdraw = Vzít zpět
visits-do-cancel = Zrušit návštěvy
visits-ask-offer = Každá vybraná naplánovaná návštěva půjde na nástěnku, pro toho, kdo si ji první vezme. Ostatní zůstanou, jak jsou.
visits-ask-withdraw = Každá vybraná návštěva, která je nabídnutá nebo někomu přidělená a nezačala, bude zase naplánovaná a ničí. Ostatní zůstanou, jak jsou.
visits-ask-cancel = Každá vybraná návštěva, kterou ještě zrušit lze, se neuskuteční. Co už je zaznamenáno, se uchová. Ostatní zůstanou, jak jsou.
visits-reason = Důvod, je-li nějaký
visits-leave = Nechat být
visits-doing-offer = Nabízí se
visits-doing-withdraw = Bere se zpět
visits-doing-cancel = Ruší se
visits-moved = { $count ->
    [0] Žádná návštěva se nezměnila.
    [one] Změnila se { $count } návštěva.
    [few] Změnily se { $count } návštěvy.
    [many] Změnilo se { $count } návštěvy.
   *[other] Změnilo se { $count } návštěv.
  }
visits-not-allowed = { $count ->
    [one] U { $count } to její stav nedovoluje.
    [few] U { $count } to jejich stav nedovoluje.
    [many] U { $count } to jejich stav nedovoluje.
   *[other] U { $count } to jejich stav nedovoluje.
  }
visits-stale = { $count ->
    [one] { $count } mezitím změnil někdo jiný.
    [few] { $count } mezitím změnil někdo jiný.
    [many] { $count } mezitím změnil někdo jiný.
   *[other] { $count } mezitím změnil někdo jiný.
  }
visits-moves-stopped = Zastaveno.

# The list of stores
stores-count = { $count ->
    [one] { $shown } prodejna
    [few] { $shown } prodejny
    [many] { $shown } prodejny
   *[other] { $shown } prodejen
  }
stores-none-here = Žádné prodejny tu nejsou
stores-reference = Číslo
stores-region = Region
stores-any = Všechny
stores-from-file = Ze souboru
stores-shown = Zobrazené
stores-shown-measured = Měřené
stores-shown-archived = Odložené
stores-by-client = Klient
stores-by-region = Region
stores-by-concept = Koncept

# Ready checklists.
coordinator-library = Z knihovny
coordinator-library-lead = Hotové kontrolní seznamy i se standardy. Vezměte si některý a je váš: zveřejněný a připravený k plánování.
coordinator-library-holds = { $channel } · standardů { $standards }, otázek { $questions }, { $moments ->
    [one] { $moments } okamžik
    [few] { $moments } okamžiky
    [many] { $moments } okamžiku
   *[other] { $moments } okamžiků
  }
coordinator-library-take = Vzít
coordinator-library-taken = Už ho máte: zobrazit

# Drafts of checklists.
coordinator-new-checklist = Nový kontrolní seznam
coordinator-compare-versions = Porovnat verze
coordinator-change-checklist = Změnit
coordinator-standards = Standardy
coordinator-drafts = Návrhy
coordinator-draft-untitled = Kontrolní seznam bez názvu
coordinator-draft-changed = změněno { $day }, { $person }
