# Wat eigenaren doen met wat ze lezen: acties, opmerkingen, e-mails.

acting-actions = Acties
acting-actions-lead = Wat is afgesproken na een gemiste standaard. Een actie sluit vanzelf, als na het uitvoeren { $count } bezoeken op rij aan de standaard voldoen.
acting-none = Nog geen acties
acting-none-body = Begin er een bij een gemiste standaard: in een verslag, onder de vraag, of op de pagina Standaarden.
acting-none-here = Geen acties gevonden
acting-start = Actie beginnen
acting-start-about = Actie beginnen: { $standard }
acting-started = { $count ->
    [one] De actie is begonnen.
   *[other] { $count } acties zijn begonnen.
  }
acting-see = Bekijken
acting-standard = Standaard
acting-store = Winkel
acting-stores = Waar
acting-stores-hint = Eén actie per winkel, zodat elke apart gemeten wordt.
acting-store-met = { $store }, { $city }: voldaan in { $met } van { $n }
acting-no-store = Kies ten minste één winkel.
acting-what = Wat er moet gebeuren
acting-what-hint = Eén ding dat mensen kunnen doen en anderen kunnen zien.
acting-who = Wie ervoor zorgt
acting-due = Uiterlijk klaar
acting-training = Wat te oefenen
acting-training-hint = { $howTo }
acting-save = Beginnen
acting-keep = Wijzigingen bewaren
acting-cancel = Annuleren
acting-state = Stand van zaken
acting-state-open = Open
acting-state-overdue = Te laat
acting-state-done = Uitgevoerd, nog niet gemeten
acting-state-measuring = Uitgevoerd, wordt gemeten
acting-state-closed = Gesloten
acting-state-recurred = Opnieuw gemist
acting-state-withdrawn = Ingetrokken

# Hoe een actie ervoor staat, in een zin: voldaan in `met` van `n` bezoeken sinds het uitvoeren, nog `needed` om het te weten.
acting-is-open = Uiterlijk { $day } uit te voeren.
acting-is-overdue = Had uiterlijk { $day } uitgevoerd moeten zijn.
acting-is-done = Sindsdien voldaan in { $met } van { $n }. Nog te weinig: { $needed ->
    [one] nog één bezoek
   *[other] nog { $needed } bezoeken
  } om het te weten.
acting-is-done-none = Sindsdien geen bezoek. Er zijn er { $needed } nodig om het te weten.
acting-is-closed = Sindsdien voldaan in { $met } van { $n }; daardoor gesloten op { $day }.
acting-is-recurred = Opnieuw gemist op { $day }; sinds het uitvoeren voldaan in { $met } van { $n }.
acting-is-recurred-after = Door meting gesloten op { $closed }, opnieuw gemist op { $day }; sinds het uitvoeren voldaan in { $met } van { $n }.
acting-is-withdrawn = Niet meer nodig.

acting-plan = Wat is afgesproken
acting-measured = Wat bezoeken zeggen
acting-measured-none = Sinds de actie begon heeft hier geen gepubliceerd bezoek deze standaard waargenomen.
acting-share = Van de bezoeken sinds het uitvoeren voldeed { $share }. Met zoveel bezoeken is alles { $bounds } mogelijk.
acting-visit-met = voldaan
acting-visit-missed = gemist
acting-visit-before = vóór het uitvoeren
acting-from-report = Uit dit verslag
acting-history = Wat er gedaan is
acting-step-open = Begonnen
acting-step-change = Gewijzigd
acting-step-done = Uitgevoerd
acting-step-reopen = Heropend
acting-step-withdraw = Ingetrokken
acting-by = { $by }, { $when }
acting-do-done = Het is gedaan
acting-do-done-again = Het is nog eens gedaan
acting-do-change = Wijzigen
acting-do-reopen = Heropenen
acting-do-withdraw = Intrekken
acting-done-note = Waaraan is te zien dat het gedaan is?
acting-done-note-hint = Wat er veranderd is, wanneer, en wie het zag. Bezoeken na vandaag zeggen of het geholpen heeft.
acting-withdraw-note = Waarom is het niet meer nodig?
acting-reopen-note = Waarom? (mag leeg blijven)
acting-channel-store = Winkel
acting-channel-phone = Telefoon
acting-channel-web = Website
acting-channel-email = E-mail
acting-channel-social = Sociaal netwerk
acting-channel-drive-through = Drive-through
acting-channel-delivery = Bezorging
