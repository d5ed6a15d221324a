# Programs, the coverage board and the pay list.
programmes = Programy
programmes-new = Nový program
programmes-none = Zatím žádné programy
programmes-none-body = Program plánuje návštěvy sám: které prodejny, kolik návštěv týdně nebo měsíčně, v kterých hodinách a za jakou odměnu.
programmes-name = Program
programmes-client = Klient
programmes-state = Stav
programmes-plan = Plán
programmes-coverage = Pokrytí
programmes-board = Přehled pokrytí
programmes-edit = Změnit
programmes-change = Změnit program
programmes-state-draft = Návrh
programmes-state-running = Běží
programmes-state-paused = Pozastavený
programmes-state-ended = Ukončený
programmes-every-week = týden
programmes-every-month = měsíc
programmes-every-quarter = čtvrtletí
programmes-every-dates = období
programmes-times = { $stores ->
    [one] 1 prodejna
    [few] { $stores } prodejny
    [many] { $stores } prodejny
   *[other] { $stores } prodejen
  } × { $visits ->
    [one] 1 návštěva
    [few] { $visits } návštěvy
    [many] { $visits } návštěvy
   *[other] { $visits } návštěv
  } za { $every }
programmes-at-risk = ohrožené: { $count }
programmes-of-all = zveřejněno { $done } z { $all }

# Stages.
programmes-stage-planned = Naplánované
programmes-stage-offered = Nabídnuté
programmes-stage-assigned = Přidělené
programmes-stage-underway = Probíhající
programmes-stage-submitted = V kontrole
programmes-stage-published = Zveřejněné
programmes-stage-missed = Zmeškané
programmes-stage-lacking = Zatím nevytvořené

# The page of one program.
programmes-numbers = Návštěvy dosud
programmes-next = Příští období
programmes-period-days = { $from } až { $to }
programmes-made = { $visits ->
    [0] Zatím žádné vytvořené návštěvy
    [one] Vytvořena 1 návštěva
    [few] Vytvořeny { $visits } návštěvy
    [many] Vytvořeno { $visits } návštěvy
   *[other] Vytvořeno { $visits } návštěv
  }
programmes-make = Vytvořit návštěvy hned
programmes-make-in = Vytvořit návštěvy hned, { $period }
programmes-did-make = { $made ->
    [0] Nebylo co vytvořit.
    [one] Byla vytvořena 1 návštěva.
    [few] Byly vytvořeny { $made } návštěvy.
    [many] Bylo vytvořeno { $made } návštěvy.
   *[other] Bylo vytvořeno { $made } návštěv.
  } { $unplaced ->
    [0] {""}
    [one] Jednu nebylo kam zařadit.
    [few] { $unplaced } nebylo kam zařadit.
    [many] { $unplaced } nebylo kam zařadit.
   *[other] { $unplaced } nebylo kam zařadit.
  }
programmes-do-start = Spustit
programmes-do-pause = Pozastavit
programmes-do-resume = Znovu spustit
programmes-do-end = Ukončit
programmes-ask-start = Od teď návštěvy vznikají samy, { $days ->
    [0] jakmile období začne.
    [one] den před začátkem období.
    [few] { $days } dny před začátkem období.
    [many] { $days } dne před začátkem období.
   *[other] { $days } dní před začátkem období.
  } Návštěvy pro období, které už běží, vzniknou hned.
programmes-ask-pause = Další návštěvy nevznikají. Ty, které tu jsou, pokračují beze změny.
programmes-ask-resume = Návštěvy zase vznikají. Co chybí v běžícím období, se vytvoří hned.
programmes-ask-end = Další návštěvy už nikdy nevzniknou. Co si někdo vzal, pokračuje.
programmes-end-cancel = Zrušit návštěvy, které si nikdo nevzal
programmes-cancel = Zrušit
programmes-did-start = Spuštěno
programmes-did-pause = Pozastaveno
programmes-did-resume = Znovu běží
programmes-did-end = Ukončeno
programmes-steps = Co se udělalo
programmes-by-server = samo
programmes-step-created = Vytvořeno
programmes-step-changed = Změněno; { $visits ->
    [0] žádná návštěva není jiná než dřív
    [one] 1 volná návštěva má nové podmínky
    [few] { $visits } volné návštěvy mají nové podmínky
    [many] { $visits } volné návštěvy má nové podmínky
   *[other] { $visits } volných návštěv má nové podmínky
  }
programmes-step-started = Spuštěno
programmes-step-paused = Pozastaveno
programmes-step-resumed = Znovu spuštěno
programmes-step-ended = Ukončeno
programmes-step-made = { $visits ->
    [one] Vytvořena 1 návštěva
    [few] Vytvořeny { $visits } návštěvy
    [many] Vytvořeno { $visits } návštěvy
   *[other] Vytvořeno { $visits } návštěv
  }: { $period }
programmes-step-unplaced = nebylo kam zařadit: { $unplaced }

# The editor.
programmes-section-what = Co
programmes-section-where = Kde
programmes-section-when = Kdy
programmes-section-who = Kdo smí jít
programmes-section-pay = Odměna
programmes-section-after = Zpráva a odvolání
programmes-checklist = Kontrolní seznam
programmes-choose = Vyberte
programmes-version = Verze
programmes-version-latest = Vždy nejnovější
programmes-version-fixed = Verze { $version }
programmes-version-hint = Platí pro nové návštěvy. Začatá zpráva si ponechá verzi, se kterou začala.
programmes-stores-by = Prodejny
programmes-stores-all = Všechny prodejny klienta i ty, které teprve přibudou
programmes-stores-filter = Podle regionu, konceptu nebo štítku
programmes-stores-list = Tyto
programmes-regions = Regiony
programmes-concepts = Koncepty
programmes-tags = Štítky, kterýkoli z nich
programmes-no-filters = Prodejny tohoto klienta nemají regiony, koncepty ani štítky.
programmes-visits-count = Návštěv v každé prodejně
programmes-every = Za každé
programmes-own-dates = Vlastní období
programmes-own-dates-hint = Na každém řádku jedno: první a poslední den, například 2026-11-05 2026-11-20.
programmes-first-day = Od
programmes-last-day = Do
programmes-last-day-hint = Prázdné: dokud ho neukončíte.
programmes-window-days = Dní na jednu návštěvu
programmes-window-days-hint = Prázdné: asi polovina podílu, který na návštěvu z období připadá, nejvýše dva týdny. Časová okna se rozloží, aby nekončila všechna týž den.
programmes-ahead-days = Vytvářet návštěvy s předstihem, dní
programmes-quotas = Hodiny
programmes-quotas-hint = Žádné: kdykoli, když má prodejna otevřeno.
programmes-quota-add = Přidat hodiny
programmes-quota-name = Název
programmes-quota-visits = Návštěvy
programmes-quota-visits-hint = Prázdné: zbytek
programmes-quota-remove = Odebrat { $name }
programmes-remove = Odebrat
programmes-rotation = Odstup, než smí táž osoba přijít znovu, dní
programmes-rotation-hint = Prázdné: bez tohoto pravidla.
programmes-rotation-of = Počítá se pro
programmes-rotation-of-store = tuto prodejnu
programmes-rotation-of-client = kteroukoli prodejnu klienta
programmes-qualifications = Musí mít
programmes-qualifications-hint = Názvy kvalifikací, oddělené čárkami. Prázdné: nic.
programmes-limit-open = Najednou nejvýše, na osobu
programmes-limit-period = Za období nejvýše, na osobu
programmes-limit-hint = Prázdné: bez omezení.
programmes-offered = Nové návštěvy dát hned na nástěnku
programmes-currency = Měna
programmes-fee = Odměna
programmes-cap = Výdaje až
programmes-bonus-percent = Příplatek, v procentech odměny
programmes-bonus-days = Když zbývá méně dní než
programmes-bonus-hint = Za návštěvy, které si nikdo nevzal. Pevně platí od chvíle, kdy si ji někdo vezme.
programmes-budget = Rozpočet na období
programmes-budget-hint = Varuje, nikdy nezastaví.
programmes-report-hours = Zprávu odevzdat, hodin po návštěvě
programmes-report-hours-hint = Prázdné: do konce časového okna.
programmes-prevented = Odměna, když bylo zavřeno, v procentech
programmes-appeal-days = Majitel se může odvolat, dní
programmes-save = Uložit
programmes-save-draft = Uložit jako návrh
programmes-saved = Uloženo
programmes-saved-changes = Uloženo. { $change ->
    [0] Žádná volná návštěva se nezměnila
    [one] 1 volná návštěva se změnila
    [few] { $change } volné návštěvy se změnily
    [many] { $change } volné návštěvy se změnilo
   *[other] { $change } volných návštěv se změnilo
  }, { $cancel ->
    [0] žádná nebyla zrušena
   *[other] zrušeno: { $cancel }
  }, { $keep ->
    [0] žádnou si zatím nikdo nevzal.
    [one] 1 už někdo má a zůstává, jak bylo domluveno.
    [few] { $keep } už někdo má a zůstávají, jak bylo domluveno.
    [many] { $keep } už někdo má a zůstává, jak bylo domluveno.
   *[other] { $keep } už někdo má a zůstávají, jak bylo domluveno.
  }
programmes-fault-missing = Toto je potřeba.
programmes-fault-number = Celé číslo od { $least } do { $most }.
programmes-fault-amount = Částka, například 12.50.
programmes-fault-hours = Vyberte dny v týdnu a obě hodiny.
programmes-fault-days = Na řádku dva dny, například 2026-11-05 2026-11-20, první ne po druhém, bez překryvů.
programmes-fault-order = To je před prvním dnem.
programmes-fault-both = Vyplňte obojí, nebo nic.
programmes-fault-refused = Server to nepřijal.

# What will happen, in plain words.
programmes-summary = Co se stane
programmes-summary-unready = Vyplňte, co je potřeba, a uvidíte, co z toho vyjde.
programmes-summary-visits = { $stores ->
    [one] 1 prodejna
    [few] { $stores } prodejny
    [many] { $stores } prodejny
   *[other] { $stores } prodejen
  } × { $each ->
    [one] 1 návštěva
    [few] { $each } návštěvy
    [many] { $each } návštěvy
   *[other] { $each } návštěv
  } za { $every } = { $visits ->
    [one] 1 návštěva
    [few] { $visits } návštěvy
    [many] { $visits } návštěvy
   *[other] { $visits } návštěv
  }
programmes-summary-cost = asi { $fees } za { $every }
programmes-summary-expenses = a výdaje až { $expenses }
programmes-summary-bonus = na příplatcích až { $bonus } navíc
programmes-summary-affected = Uložením se změní { $change ->
    [0] nula volných návštěv
    [one] 1 volná návštěva
    [few] { $change } volné návštěvy
    [many] { $change } volné návštěvy
   *[other] { $change } volných návštěv
  } a zruší { $cancel ->
    [0] žádná
   *[other] { $cancel }
  }. { $keep ->
    [0] Žádnou si zatím nikdo nevzal.
    [one] Jedna, kterou už někdo má, zůstává, jak bylo domluveno.
    [few] { $keep }, které už někdo má, zůstávají, jak bylo domluveno.
    [many] { $keep }, které už někdo má, zůstává, jak bylo domluveno.
   *[other] { $keep }, které už někdo má, zůstávají, jak bylo domluveno.
  }
programmes-preview = { $made ->
    [one] Návštěva, která by vznikla
    [few] { $made } návštěvy, které by vznikly
    [many] { $made } návštěvy, které by vznikly
   *[other] { $made } návštěv, které by vznikly
  } od { $from } do { $to }
programmes-preview-more = a dalších { $more }
programmes-preview-window = Časové okno
programmes-preview-hours = Hodiny
programmes-preview-any = kdykoli
programmes-unplaced = Nebylo kam zařadit
programmes-unplaced-over = { $store }: z období nezbývá žádný den
programmes-unplaced-closed = { $store }: v požadovaných hodinách má zavřeno
programmes-store = Prodejna

# What may go wrong.
programmes-warn-no-stores = Neodpovídá žádná prodejna. Nic by nevzniklo.
programmes-warn-no-periods = Žádné období není před námi. Nic by nevzniklo.
programmes-warn-no-fee = Neplatí se žádná odměna.
programmes-warn-nobody-qualified = Žádný shopper nemá, co se vyžaduje.
programmes-warn-quotas = V hodinách je návštěv { $quotas }, ale každá prodejna jich má { $visits }. Na některé hodiny by nezbyla žádná.
programmes-warn-budget = Odměny a výdaje mohou dosáhnout { $cost }, víc než rozpočet { $budget }.
programmes-warn-rotation = Při odstupu { $days } dní mezi návštěvami je potřeba asi { $needed } různých shopperů. Jít jich může { $shoppers }.
programmes-warn-bonus-at-once = Každá návštěva má dní { $windowDays }, takže příplatek, který začíná, když jich zbývá méně než { $daysLeft }, se platí od začátku.
programmes-warn-few-days = Počet dní v období je { $days }, návštěv { $visits }.
programmes-warn-few-shoppers = Při tomto omezení { $shoppers } shopperů nezvládne všech { $visits } návštěv z období.

# Why a visit is at risk.
programmes-risk-over = Její čas skončil a zpráva není.
programmes-risk-missed = Nikdo nepřišel a náhradní návštěva nevznikla.
programmes-risk-rejected = Zpráva byla zamítnuta a náhradní návštěva nevznikla.
programmes-risk-nobody = Všem pravidlům nevyhovuje žádný shopper.
programmes-risk-unassigned = Nikdo ji nemá a { $daysLeft ->
    [0] zbývá méně než den.
    [one] zbývá 1 den.
    [few] zbývají { $daysLeft } dny.
    [many] zbývá { $daysLeft } dne.
   *[other] zbývá { $daysLeft } dní.
  }
programmes-risk-not-accepted = Zatím není přijatá a { $daysLeft ->
    [0] zbývá méně než den.
    [one] zbývá 1 den.
    [few] zbývají { $daysLeft } dny.
    [many] zbývá { $daysLeft } dne.
   *[other] zbývá { $daysLeft } dní.
  }
programmes-risk-not-begun = Zatím nezačala a { $daysLeft ->
    [0] zbývá méně než den.
    [one] zbývá 1 den.
    [few] zbývají { $daysLeft } dny.
    [many] zbývá { $daysLeft } dne.
   *[other] zbývá { $daysLeft } dní.
  }
programmes-risk-no-shows = { $times ->
    [one] Před ní už jednou někdo nepřišel
    [few] Před ní už { $times } lidé nepřišli
    [many] Před ní už { $times } člověka nepřišlo
   *[other] Před ní už { $times } lidí nepřišlo
  }.
programmes-risk-turned-down = Shopperů, kteří ji odmítli: { $times }.

# The board.
programmes-find = Najít prodejnu
programmes-region = Region
programmes-all-regions = Všechny regiony
programmes-show = Zobrazit
programmes-show-all = Všechny prodejny
programmes-show-at-risk = Jen ohrožené
programmes-earlier = Dříve
programmes-later = Později
programmes-now = teď
programmes-all-stores = { $stores ->
    [one] 1 prodejna
    [few] Všechny { $stores } prodejny
    [many] Všechny { $stores } prodejny
   *[other] Všech { $stores } prodejen
  }
programmes-left = už není v programu
programmes-nothing = žádné
programmes-cell-count = { $stage }: { $visits }
programmes-cell-risk = { $count ->
    [one] 1 ohrožená
    [few] { $count } ohrožené
    [many] { $count } ohrožené
   *[other] { $count } ohrožených
  }
programmes-cell-open = { $store }, { $period }
programmes-select = Vybrat { $store }, { $period }
programmes-select-all = Vybrat všechny zobrazené prodejny, { $period }
programmes-selecting = Vybrat
programmes-selecting-done = Dokončit výběr
programmes-selected = { $cells ->
    [one] Vybráno: 1
    [few] Vybráno: { $cells }
    [many] Vybráno: { $cells }
   *[other] Vybráno: { $cells }
  }
programmes-offer = Nabídnout volné návštěvy
programmes-cancel-open = Zrušit volné návštěvy
programmes-ask-cancel-open = Z vybraného se zruší návštěvy, které si nikdo nevzal. Ty, které už někdo má, pokračují.
programmes-plan-period = Vytvořit chybějící návštěvy
programmes-did-offer = { $moved ->
    [0] Žádnou návštěvu nešlo nabídnout.
    [one] 1 návštěva je nabídnuta.
    [few] { $moved } návštěvy jsou nabídnuty.
    [many] { $moved } návštěvy je nabídnuto.
   *[other] { $moved } návštěv je nabídnuto.
  } { $left ->
    [0] {""}
   *[other] Beze změny zůstalo: { $left }.
  }
programmes-did-cancel = { $moved ->
    [0] Žádná návštěva nebyla zrušena.
    [one] 1 návštěva je zrušena.
    [few] { $moved } návštěvy jsou zrušeny.
    [many] { $moved } návštěvy je zrušeno.
   *[other] { $moved } návštěv je zrušeno.
  } { $left ->
    [0] {""}
   *[other] Beze změny zůstalo: { $left }.
  }
programmes-no-stores-here = Hledání neodpovídá žádná prodejna.
programmes-slot = Návštěva { $slot }
programmes-attempt = náhrada za zmeškanou
programmes-replace = Nahradit
programmes-did-replace = Místo ní vznikla jiná návštěva.
programmes-open-visit = Otevřít
programmes-nobody-yet = zatím nikdo
programmes-cell-none = Žádné návštěvy tu nejsou.
programmes-close = Zavřít
programmes-legend = Co znamenají značky

# The pay list.
pay-list = Výplaty
pay-from = Od
pay-to = Do
pay-programme = Program
pay-all-programmes = Všechny návštěvy
pay-show = Zobrazit
pay-show-due = Nevyplacené
pay-show-paid = Vyplacené
pay-show-all = Vše
pay-none = Není co vyplatit
pay-none-body = Návštěvy se tu objeví po schválení, podle dne návštěvy v místě prodejny.
pay-shopper = Shopper
pay-visits = Návštěvy
pay-fees = Odměny
pay-bonuses = Příplatky
pay-expenses = Výdaje
pay-total = Celkem
pay-due = Nevyplaceno
pay-everyone = Všichni
pay-download-csv = Uložit jako CSV
pay-download-xlsx = Uložit jako Excel
pay-mark = Označit jako vyplacené
pay-select = Vybrat { $name }
pay-select-all = Vybrat všechny, kterým se má vyplatit
pay-mark-title = { $shoppers ->
    [one] Označit výplatu 1 shoppera
    [few] Označit výplaty { $shoppers } shopperů
    [many] Označit výplaty { $shoppers } shoppera
   *[other] Označit výplaty { $shoppers } shopperů
  }
pay-mark-body = { $visits ->
    [one] 1 návštěva
    [few] { $visits } návštěvy
    [many] { $visits } návštěvy
   *[other] { $visits } návštěv
  }: { $sums }. Nic se neodesílá; jen se zapíše, že jste zaplatili.
pay-paid-on = Vyplaceno dne
pay-reference = Označení platby
pay-reference-hint = Jako na bankovním převodu. Může zůstat prázdné.
pay-cancel = Zrušit
pay-marked = { $visits ->
    [one] 1 návštěva je označena jako vyplacená.
    [few] { $visits } návštěvy jsou označeny jako vyplacené.
    [many] { $visits } návštěvy je označeno jako vyplacené.
   *[other] { $visits } návštěv je označeno jako vyplacené.
  }
pay-undo = Vrátit
pay-undone = { $visits ->
    [one] 1 návštěva je znovu nevyplacená.
    [few] { $visits } návštěvy jsou znovu nevyplacené.
    [many] { $visits } návštěvy je znovu nevyplaceno.
   *[other] { $visits } návštěv je znovu nevyplacených.
  }
pay-stale = Seznam se mezitím změnil. Než ho označíte, podívejte se znovu.
pay-payments = Platby
pay-payment-by = zapsáno: { $name }
pay-no-payments = Zatím není nic označeno jako vyplacené.
pay-visit = Návštěva
pay-note = Poznámka
pay-prevented = Nešla provést; { $percent } odměny
pay-excluded = Majitel ji nevidí, přesto se platí
pay-paid = Vyplaceno { $day }
pay-paid-reference = Vyplaceno { $day }, { $reference }
pay-show-visits = Zobrazit návštěvy: { $name }
pay-visits-count = { $visits ->
    [one] 1 návštěva
    [few] { $visits } návštěvy
    [many] { $visits } návštěvy
   *[other] { $visits } návštěv
  }
