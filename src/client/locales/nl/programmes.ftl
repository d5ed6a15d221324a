# Programs, the coverage board and the pay list.
programmes = Programma’s
programmes-new = Nieuw programma
programmes-none = Nog geen programma’s
programmes-none-body = Een programma plant vanzelf bezoeken: welke winkels, hoeveel bezoeken per week of maand, op welke uren en wat ze betalen.
programmes-name = Programma
programmes-client = Klant
programmes-state = Stand
programmes-plan = Opzet
programmes-coverage = Dekking
programmes-board = Dekkingsbord
programmes-edit = Wijzigen
programmes-change = Programma wijzigen
programmes-state-draft = Concept
programmes-state-running = Loopt
programmes-state-paused = Onderbroken
programmes-state-ended = Beëindigd
programmes-every-week = week
programmes-every-month = maand
programmes-every-quarter = kwartaal
programmes-every-dates = periode
programmes-times = { $stores ->
    [one] 1 winkel
   *[other] { $stores } winkels
  } × { $visits ->
    [one] 1 bezoek
   *[other] { $visits } bezoeken
  } per { $every }
programmes-at-risk = { $count } in gevaar
programmes-of-all = { $done } van { $all } gepubliceerd

# Stages.
programmes-stage-planned = Gepland
programmes-stage-offered = Aangeboden
programmes-stage-assigned = Toegewezen
programmes-stage-underway = Bezig
programmes-stage-submitted = In beoordeling
programmes-stage-published = Gepubliceerd
programmes-stage-missed = Gemist
programmes-stage-lacking = Nog niet gemaakt

# The page of one program.
programmes-numbers = Bezoeken tot nu toe
programmes-next = Komende periodes
programmes-period-days = { $from } tot en met { $to }
programmes-made = { $visits ->
    [0] Nog geen bezoeken gemaakt
    [one] 1 bezoek gemaakt
   *[other] { $visits } bezoeken gemaakt
  }
programmes-make = Bezoeken nu maken
programmes-make-in = Bezoeken nu maken, { $period }
programmes-did-make = { $made ->
    [0] Er was niets te maken.
    [one] Er is 1 bezoek gemaakt.
   *[other] Er zijn { $made } bezoeken gemaakt.
  } { $unplaced ->
    [0] {""}
    [one] Voor één was geen plaats.
   *[other] Voor { $unplaced } was geen plaats.
  }
programmes-do-start = Starten
programmes-do-pause = Onderbreken
programmes-do-resume = Hervatten
programmes-do-end = Beëindigen
programmes-ask-start = Vanaf nu worden de bezoeken vanzelf gemaakt, { $days ->
    [0] zodra elke periode begint.
    [one] een dag voor elke periode begint.
   *[other] { $days } dagen voor elke periode begint.
  } Die van de lopende periode worden meteen gemaakt.
programmes-ask-pause = Er worden geen bezoeken meer gemaakt. Wat er al is, gaat door zoals het is.
programmes-ask-resume = Er worden weer bezoeken gemaakt. Wat van de lopende periode nog niet gemaakt was, wordt meteen gemaakt.
programmes-ask-end = Er worden nooit meer bezoeken gemaakt. Wat iemand heeft aangenomen, gaat door.
programmes-end-cancel = De bezoeken annuleren die niemand heeft aangenomen
programmes-cancel = Annuleren
programmes-did-start = Gestart
programmes-did-pause = Onderbroken
programmes-did-resume = Loopt weer
programmes-did-end = Beëindigd
programmes-steps = Wat er gedaan is
programmes-by-server = vanzelf
programmes-step-created = Aangemaakt
programmes-step-changed = Gewijzigd; { $visits ->
    [0] geen bezoek is anders dan eerst
    [one] 1 open bezoek heeft de nieuwe voorwaarden
   *[other] { $visits } open bezoeken hebben de nieuwe voorwaarden
  }
programmes-step-started = Gestart
programmes-step-paused = Onderbroken
programmes-step-resumed = Hervat
programmes-step-ended = Beëindigd
programmes-step-made = { $visits ->
    [one] 1 bezoek gemaakt
   *[other] { $visits } bezoeken gemaakt
  } voor { $period }
programmes-step-unplaced = voor { $unplaced } was geen plaats

# The editor.
programmes-section-what = Wat
programmes-section-where = Waar
programmes-section-when = Wanneer
programmes-section-who = Wie mag gaan
programmes-section-pay = Betaling
programmes-section-after = Verslag en bezwaar
programmes-checklist = Checklist
programmes-choose = Kies
programmes-version = Versie
programmes-version-latest = Altijd de nieuwste
programmes-version-fixed = Versie { $version }
programmes-version-hint = Nieuwe bezoeken krijgen deze. Een begonnen verslag houdt de versie waarmee het begon.
programmes-stores-by = Winkels
programmes-stores-all = Alle van de klant, en die er later bij komen
programmes-stores-filter = Naar regio, concept of label
programmes-stores-list = Deze
programmes-regions = Regio’s
programmes-concepts = Concepten
programmes-tags = Labels, een ervan is genoeg
programmes-no-filters = De winkels van deze klant hebben geen regio’s, concepten of labels.
programmes-visits-count = Bezoeken aan elke winkel
programmes-every = Per
programmes-own-dates = Eigen periodes
programmes-own-dates-hint = Eén per regel: eerste en laatste dag, zoals 2026-11-05 2026-11-20.
programmes-first-day = Van
programmes-last-day = Tot en met
programmes-last-day-hint = Leeg: tot je het beëindigt.
programmes-window-days = Dagen voor één bezoek
programmes-window-days-hint = Leeg: ongeveer de helft van het deel van de periode dat bij elk bezoek hoort, hoogstens twee weken. De tijdvakken worden gespreid, zodat ze niet allemaal op dezelfde dag eindigen.
programmes-ahead-days = Bezoeken zoveel dagen vooruit maken
programmes-quotas = Uren
programmes-quotas-hint = Geen: op elk moment dat de winkel open is.
programmes-quota-add = Uren toevoegen
programmes-quota-name = Naam
programmes-quota-visits = Bezoeken
programmes-quota-visits-hint = Leeg: de rest
programmes-quota-remove = { $name } verwijderen
programmes-remove = Verwijderen
programmes-rotation = Dagen voordat dezelfde persoon terug mag
programmes-rotation-hint = Leeg: zo’n regel is er niet.
programmes-rotation-of = Telt voor
programmes-rotation-of-store = deze winkel
programmes-rotation-of-client = elke winkel van de klant
programmes-qualifications = Moet hebben
programmes-qualifications-hint = Namen met komma’s ertussen. Leeg: niets.
programmes-limit-open = Tegelijk hoogstens, per persoon
programmes-limit-period = In een periode hoogstens, per persoon
programmes-limit-hint = Leeg: geen grens.
programmes-offered = Nieuwe bezoeken meteen op het opdrachtenbord zetten
programmes-currency = Munteenheid
programmes-fee = Honorarium
programmes-cap = Onkosten tot
programmes-bonus-percent = Bonus, in procent van het honorarium
programmes-bonus-days = Als er minder dagen over zijn dan
programmes-bonus-hint = Voor bezoeken die niemand heeft. Hij staat vast zodra iemand een bezoek aanneemt.
programmes-budget = Budget per periode
programmes-budget-hint = Een waarschuwing, nooit een stop.
programmes-report-hours = Verslag binnen zoveel uur na het bezoek
programmes-report-hours-hint = Leeg: tot het einde van het tijdvak.
programmes-prevented = Betaald als de winkel dicht was, procent
programmes-appeal-days = Bezwaar van de eigenaar mogelijk, dagen
programmes-save = Bewaren
programmes-save-draft = Als concept bewaren
programmes-saved = Bewaard
programmes-saved-changes = Bewaard. { $change ->
    [0] Geen open bezoek gewijzigd
    [one] 1 open bezoek gewijzigd
   *[other] { $change } open bezoeken gewijzigd
  }, { $cancel ->
    [0] geen geannuleerd
   *[other] { $cancel } geannuleerd
  }, { $keep ->
    [0] geen was aangenomen.
    [one] 1 dat aangenomen was, blijft zoals afgesproken.
   *[other] { $keep } die aangenomen waren, blijven zoals afgesproken.
  }
programmes-fault-missing = Dit is nodig.
programmes-fault-number = Een geheel getal van { $least } tot { $most }.
programmes-fault-amount = Een bedrag, zoals 12.50.
programmes-fault-hours = Kies weekdagen en beide tijden.
programmes-fault-days = Twee dagen per regel, zoals 2026-11-05 2026-11-20, de eerste niet na de tweede, en geen die overlappen.
programmes-fault-order = Dit ligt voor de eerste dag.
programmes-fault-both = Beide zijn nodig, of geen van beide.
programmes-fault-refused = De server neemt dit niet aan.

# What will happen, in plain words.
programmes-summary = Wat er gaat gebeuren
programmes-summary-unready = Vul in wat nodig is, dan zie je waar het op uitkomt.
programmes-summary-visits = { $stores ->
    [one] 1 winkel
   *[other] { $stores } winkels
  } × { $each ->
    [one] 1 bezoek
   *[other] { $each } bezoeken
  } per { $every } = { $visits ->
    [one] 1 bezoek
   *[other] { $visits } bezoeken
  }
programmes-summary-cost = ongeveer { $fees } per { $every }
programmes-summary-expenses = en hoogstens { $expenses } aan onkosten
programmes-summary-bonus = hoogstens { $bonus } meer aan bonussen
programmes-summary-affected = Bewaren wijzigt { $change ->
    [0] geen open bezoek
    [one] 1 open bezoek
   *[other] { $change } open bezoeken
  } en annuleert er { $cancel ->
    [0] geen
   *[other] { $cancel }
  }. { $keep ->
    [0] Er is nog geen bezoek aangenomen.
    [one] Het ene dat iemand heeft aangenomen, blijft zoals afgesproken.
   *[other] De { $keep } die aangenomen zijn, blijven zoals afgesproken.
  }
programmes-preview = { $made ->
    [one] Het bezoek dat gemaakt zou worden
   *[other] De { $made } bezoeken die gemaakt zouden worden
  } van { $from } tot en met { $to }
programmes-preview-more = en nog { $more }
programmes-preview-window = Tijdvak
programmes-preview-hours = Uren
programmes-preview-any = elk moment
programmes-unplaced = Geen plaats voor
programmes-unplaced-over = { $store }: in de periode is geen dag meer over
programmes-unplaced-closed = { $store }: niet open in de gevraagde uren
programmes-store = Winkel

# What may go wrong.
programmes-warn-no-stores = Er past geen winkel. Er zou niets gemaakt worden.
programmes-warn-no-periods = Er komt geen periode meer. Er zou niets gemaakt worden.
programmes-warn-no-fee = Het betaalt geen honorarium.
programmes-warn-nobody-qualified = Geen shopper heeft wat gevraagd wordt.
programmes-warn-quotas = De uren vragen om { $quotas } bezoeken, maar elke winkel heeft er { $visits }. Sommige uren zouden er geen krijgen.
programmes-warn-budget = Honoraria en onkosten kunnen oplopen tot { $cost }, meer dan het budget van { $budget }.
programmes-warn-rotation = Met { $days } dagen tussen bezoeken zijn hiervoor ongeveer { $needed } verschillende shoppers nodig. Er kunnen er { $shoppers }.
programmes-warn-bonus-at-once = Elk bezoek heeft { $windowDays } dagen, dus de bonus die begint als er minder dan { $daysLeft } over zijn, wordt van begin af aan betaald.
programmes-warn-few-days = Een periode heeft { $days } dagen voor { $visits } bezoeken.
programmes-warn-few-shoppers = Met deze grens kunnen { $shoppers } shoppers niet alle { $visits } bezoeken van een periode doen.

# Why a visit is at risk.
programmes-risk-over = De tijd is om, en er is geen verslag.
programmes-risk-missed = Er kwam niemand, en er is geen ander voor in de plaats gemaakt.
programmes-risk-rejected = Het verslag is afgewezen, en er is geen ander voor in de plaats gemaakt.
programmes-risk-nobody = Geen shopper voldoet aan alle regels.
programmes-risk-unassigned = Niemand heeft het, en er { $daysLeft ->
    [0] is minder dan een dag over.
    [one] is 1 dag over.
   *[other] zijn { $daysLeft } dagen over.
  }
programmes-risk-not-accepted = Het is nog niet aangenomen, en er { $daysLeft ->
    [0] is minder dan een dag over.
    [one] is 1 dag over.
   *[other] zijn { $daysLeft } dagen over.
  }
programmes-risk-not-begun = Er is nog niet begonnen, en er { $daysLeft ->
    [0] is minder dan een dag over.
    [one] is 1 dag over.
   *[other] zijn { $daysLeft } dagen over.
  }
programmes-risk-no-shows = Ervoor { $times ->
    [one] kwam iemand niet opdagen.
   *[other] kwamen { $times } mensen niet opdagen.
  }
programmes-risk-turned-down = { $times } shoppers sloegen het af.

# The board.
programmes-find = Winkel zoeken
programmes-region = Regio
programmes-all-regions = Alle regio’s
programmes-show = Tonen
programmes-show-all = Alle winkels
programmes-show-at-risk = Alleen in gevaar
programmes-earlier = Eerder
programmes-later = Later
programmes-now = nu
programmes-all-stores = { $stores ->
    [one] 1 winkel
   *[other] Alle { $stores } winkels
  }
programmes-left = niet meer in het programma
programmes-nothing = geen
programmes-cell-count = { $visits } { $stage }
programmes-cell-risk = { $count ->
    [one] 1 in gevaar
   *[other] { $count } in gevaar
  }
programmes-cell-open = { $store }, { $period }
programmes-select = { $store }, { $period } kiezen
programmes-select-all = Alle getoonde winkels in { $period } kiezen
programmes-selecting = Kiezen
programmes-selecting-done = Klaar met kiezen
programmes-selected = { $cells ->
    [one] 1 gekozen
   *[other] { $cells } gekozen
  }
programmes-offer = Open bezoeken aanbieden
programmes-cancel-open = Open bezoeken annuleren
programmes-ask-cancel-open = De bezoeken hiervan die niemand heeft aangenomen, worden geannuleerd. Wat iemand heeft aangenomen, gaat door.
programmes-plan-period = Ontbrekende bezoeken maken
programmes-did-offer = { $moved ->
    [0] Geen bezoek kon worden aangeboden.
    [one] 1 bezoek is aangeboden.
   *[other] { $moved } bezoeken zijn aangeboden.
  } { $left ->
    [0] {""}
   *[other] De andere zijn gelaten zoals ze waren ({ $left }).
  }
programmes-did-cancel = { $moved ->
    [0] Geen bezoek is geannuleerd.
    [one] 1 bezoek is geannuleerd.
   *[other] { $moved } bezoeken zijn geannuleerd.
  } { $left ->
    [0] {""}
   *[other] De andere zijn gelaten zoals ze waren ({ $left }).
  }
programmes-no-stores-here = Er is geen winkel die past bij wat je zoekt.
programmes-slot = Bezoek { $slot }
programmes-attempt = in plaats van een dat gemist is
programmes-replace = Vervangen
programmes-did-replace = Er is een ander bezoek voor in de plaats gemaakt.
programmes-open-visit = Openen
programmes-nobody-yet = nog niemand
programmes-cell-none = Hier zijn geen bezoeken.
programmes-close = Sluiten
programmes-legend = Wat de tekens betekenen

# The pay list.
pay-list = Betalingen
pay-from = Van
pay-to = Tot en met
pay-programme = Programma
pay-all-programmes = Alle bezoeken
pay-show = Tonen
pay-show-due = Nog niet betaald
pay-show-paid = Betaald
pay-show-all = Alle
pay-none = Hier is niets te betalen
pay-none-body = Bezoeken staan hier zodra ze goedgekeurd zijn: op de dag van het bezoek, bij de winkel.
pay-shopper = Shopper
pay-visits = Bezoeken
pay-fees = Honoraria
pay-bonuses = Bonussen
pay-expenses = Onkosten
pay-total = Totaal
pay-due = Nog te betalen
pay-everyone = Iedereen
pay-download-csv = Als CSV bewaren
pay-download-xlsx = Als Excel bewaren
pay-mark = Als betaald aanmerken
pay-select = { $name } kiezen
pay-select-all = Iedereen kiezen die nog iets krijgt
pay-mark-title = { $shoppers ->
    [one] 1 shopper als betaald aanmerken
   *[other] { $shoppers } shoppers als betaald aanmerken
  }
pay-mark-body = { $visits ->
    [one] 1 bezoek
   *[other] { $visits } bezoeken
  }: { $sums }. Er wordt niets overgemaakt; er wordt genoteerd dat je betaald hebt.
pay-paid-on = Betaald op
pay-reference = Kenmerk
pay-reference-hint = Zoals op de overschrijving. Mag leeg blijven.
pay-cancel = Annuleren
pay-marked = { $visits ->
    [one] 1 bezoek is als betaald aangemerkt.
   *[other] { $visits } bezoeken zijn als betaald aangemerkt.
  }
pay-undo = Ongedaan maken
pay-undone = { $visits ->
    [one] 1 bezoek is weer te betalen.
   *[other] { $visits } bezoeken zijn weer te betalen.
  }
pay-stale = De lijst is intussen veranderd. Kijk nog eens voordat je haar aanmerkt.
pay-payments = Betalingen
pay-payment-by = genoteerd door { $name }
pay-no-payments = Er is nog niets als betaald aangemerkt.
pay-visit = Bezoek
pay-note = Opmerking
pay-prevented = Kon niet doorgaan; { $percent } van het honorarium
pay-excluded = Voor de eigenaar verborgen, toch betaald
pay-paid = Betaald op { $day }
pay-paid-reference = Betaald op { $day }, { $reference }
pay-show-visits = Bezoeken van { $name }
pay-visits-count = { $visits ->
    [one] 1 bezoek
   *[other] { $visits } bezoeken
  }
