# Planning a whole period at once.
planning = Planningen
planning-lead = Verdeel de bezoeken van een hele periode in één keer over de shoppers. Er wordt niets verstuurd voordat je het hebt bekeken.
planning-new = Periode plannen
planning-none = Nog geen planningen
planning-none-body = Kies een periode en zie binnen een minuut wie welk bezoek kan doen, wat niet gedekt is en welke regel in de weg staat.
planning-period = Periode
planning-coverage = Dekking
planning-made = Gemaakt door
planning-state = Stand
planning-state-running = Bezig
planning-state-ready = Klaar
planning-state-stopped = Gestopt
planning-state-failed = Mislukt
planning-state-discarded = Weggelegd
planning-span = { $from } – { $to }
planning-covered = { $covered } van de { $visits } { $visits ->
    [one] bezoek
   *[other] bezoeken
} gedekt.
planning-proven = Een betere planning bestaat niet.
planning-gap-visits = Er { $more ->
    [one] kan hoogstens { $more } bezoek
   *[other] kunnen hoogstens { $more } bezoeken
} meer worden gedekt.
planning-gap-points = Meer bezoeken zijn niet te dekken; op de andere punten kan het hoogstens { $percent } % beter.
planning-gap-unknown = Zoekt naar betere.
planning-which = Welke bezoeken
planning-from = Van
planning-to = Tot en met
planning-programme = Programma
planning-programme-any = Alle open bezoeken
planning-cities = Plaatsen
planning-cities-all = Winkels in alle plaatsen
planning-cities-some = Winkels in { $cities } { $cities ->
    [one] plaats
   *[other] plaatsen
}
planning-preview = { $visits ->
    [0] In deze dagen staat geen bezoek open.
    [one] Eén open bezoek voor { $shoppers } shoppers.
   *[other] { $visits } open bezoeken in { $stores } winkels, voor { $shoppers } shoppers.
}
planning-limits = Grenzen
planning-most-visits = Bezoeken per shopper, hoogstens
planning-most-visits-hint = Wat ze al hebben, telt mee. Leeg: zoveel als er zijn.
planning-most-per-day = Bezoeken op één dag, hoogstens
planning-most-per-day-hint = De weg tussen de winkels wordt meegerekend.
planning-reach = Afstand van huis, hoogstens (km)
planning-reach-hint = Voor shoppers die zelf geen bereik opgaven. Leeg: overal heen.
planning-per-km = Kosten per kilometer ({ $currency })
planning-per-km-hint = Leeg: reizen kost niets.
planning-budget = Budget ({ $currency })
planning-budget-hint = Voor honoraria, vergoedingen en reizen. Leeg: onbeperkt.
planning-time = Hoelang er gezocht wordt
planning-time-hint = Het houdt eerder op als er geen betere planning bestaat.
planning-minutes = { $minutes ->
    [one] Eén minuut
   *[other] { $minutes } minuten
}
planning-start = Planning maken
planning-fault-from = Kies de eerste dag.
planning-fault-to = Kies een laatste dag die niet vóór de eerste ligt.
planning-fault-mostVisits = Een geheel getal van 1 tot 1000, of niets.
planning-fault-mostPerDay = Een geheel getal van 1 tot 10.
planning-fault-reachKm = Een geheel aantal kilometers, of niets.
planning-fault-perKm = Een bedrag zoals 0.25, of niets.
planning-fault-budget = Een bedrag zoals 12000, of niets.
planning-weights = Wat in een goede planning telt
planning-weights-lead = Zoveel mogelijk bezoeken dekken gaat altijd voor, en er wordt nooit een regel gebroken. Tussen planningen die evenveel dekken, beslist dit: elk punt krijgt per bezoek een cijfer van 0 tot 100, maal het gewicht. Met 0 telt het niet.
planning-term = Wat telt
planning-term-rotation = Afwisseling
planning-term-rotation-hint = Lang niet in de winkel geweest.
planning-term-window = Ruimte in het tijdvak
planning-term-window-hint = Veel uren van het tijdvak komen hun uit.
planning-term-travel = Reizen
planning-term-travel-hint = Dicht bij huis.
planning-term-load = Drukte
planning-term-load-hint = Ver onder wat ze mogen hebben.
planning-term-grade = Cijfer
planning-term-grade-hint = Verslagen met goede cijfers.
planning-term-cost = Kosten
planning-term-cost-hint = Een reis die weinig kost.
planning-term-fairness = Eerlijkheid
planning-term-fairness-hint = Iedereen ongeveer evenveel.
planning-points = Punten
planning-weight = Gewicht
planning-progress = Planning wordt gemaakt
planning-phase-gathering = Bezoeken en shoppers lezen
planning-phase-greedy = Een eerste planning is er
planning-phase-solving = Wordt nog beter
planning-phase-done = Klaar
planning-parts = { $done } van { $parts } { $parts ->
    [one] regio
   *[other] regio’s
} klaar
planning-stop = Stoppen en dit houden
planning-stop-hint = Je kunt deze pagina verlaten: het plannen gaat door.
planning-failed = Deze planning is niets geworden
planning-failed-body = De server stopte of had te weinig geheugen voordat ze af was. Er is geen bezoek gewijzigd.
planning-again = Opnieuw plannen
planning-sums = Waar de planning op uitkomt
planning-was-stopped = Voortijdig gestopt.
planning-figure-covered = Gedekt
planning-figure-shoppers = Shoppers
planning-figure-km = Reizen
planning-figure-travel = Reiskosten
planning-of = { $count } van { $all }
planning-km = { $km } km
planning-send = Planning versturen
planning-send-all = { $visits } { $visits ->
    [one] bezoek
   *[other] bezoeken
} toewijzen
planning-send-some = De { $visits } gekozen toewijzen
planning-offer-rest = Aanbieden op het opdrachtenbord wat niemand krijgt
planning-sending = Wordt verstuurd
planning-sending-stop = Versturen stoppen
planning-sent-so-far = { $done } van { $all } verstuurd
planning-all-sent = Alles is verstuurd.
planning-changed = { $visits ->
    [one] Eén bezoek was intussen gewijzigd en is gelaten zoals het was.
   *[other] { $visits } bezoeken waren intussen gewijzigd en zijn gelaten zoals ze waren.
}
planning-did-send = Verstuurd
planning-did-stop = Gestopt. Wat verstuurd is, blijft verstuurd.
planning-views = Manieren om ernaar te kijken
planning-view-week = Per week
planning-view-shopper = Per shopper
planning-view-uncovered = Niet gedekt
planning-view-edited = Zelf gekozen
planning-empty-week = Er is niets gepland
planning-empty-shopper = Niemand heeft een bezoek
planning-empty-uncovered = Elk bezoek is gedekt
planning-empty-edited = Er is niets zelf gekozen
planning-week = Week van { $day }
planning-choose-week = De hele week van { $day } kiezen
planning-choose = { $store } kiezen
planning-store = Winkel
planning-shopper = Shopper
planning-visits = Bezoeken
planning-where = Waar
planning-stores-of = { $cities }
planning-why = Waarom
planning-why-way = { $distance } heen en terug
planning-why-rotation = afwisseling maar net gehaald
planning-why-window = weinig ruimte in het tijdvak
planning-why-others = { $others ->
    [0] niemand anders kan
    [one] één ander kan ook
   *[other] { $others } anderen kunnen ook
}
planning-nobody = Niemand
planning-can-on = kan op { $day }
planning-by-hand = zelf gekozen
planning-is-changed = Gewijzigd sinds het gepland is
planning-change = Wijzigen
planning-change-of = Wijzigen wie { $store } bezoekt
planning-change-title = Wie bezoekt { $store }?
planning-change-save = Kiezen
planning-option = { $name } ({ $visits } { $visits ->
    [one] bezoek
   *[other] bezoeken
})
planning-option-against = { $name } ({ $visits } { $visits ->
    [one] bezoek
   *[other] bezoeken
}, { $rules ->
    [one] één regel ertegen
   *[other] { $rules } regels ertegen
})
planning-has = { $visits ->
    [0] Heeft verder geen bezoek in deze planning
    [one] Heeft nog één ander bezoek in deze planning
   *[other] Heeft nog { $visits } andere bezoeken in deze planning
}
planning-keeps-all = Aan elke regel is voldaan
planning-sent-assigned = Toegewezen
planning-sent-offered = Aangeboden
planning-sent-changed = Gewijzigd, zo gelaten
planning-obstacle-count = { $rule } ({ $shoppers })
planning-obstacle-rotation = Afwisseling
planning-obstacle-qualification = Kwalificatie
planning-obstacle-deadline = Aanbod verlopen
planning-obstacle-limit = Grens van het programma
planning-obstacle-window = Tijdvak voorbij
planning-obstacle-daypart = Geen uren over
planning-obstacle-closed = Winkel dan gesloten
planning-obstacle-declined = Heeft het afgeslagen
planning-obstacle-conflict = Belangenconflict
planning-obstacle-reach = Te ver
planning-obstacle-language = Taal
planning-obstacle-away = Niet beschikbaar
planning-obstacle-load = Genoeg bezoeken
planning-obstacle-time = Geen tijd naast de andere
planning-obstacle-budget = Budget
planning-near-rotation = { $name } zou kunnen bij een afwisseling van { $would } dagen in plaats van { $is }.
planning-near-reach = { $name } zou kunnen bij een reis van { $would } km in plaats van { $is }.
planning-near-load = { $name } zou kunnen met { $would } bezoeken in plaats van { $is }.
planning-near-qualification = { $name } zou kunnen met de kwalificatie “{ $lacking }”.
