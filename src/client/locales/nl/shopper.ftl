# What a shopper reads. Nothing here says "shopper": the screen may be seen.

visits = Je bezoeken
visits-today = Vandaag
visits-upcoming = Binnenkort
visits-none = Niets gepland
visits-none-body = Krijg je een bezoek, dan staat het hier en blijft het leesbaar zonder bereik.
tab-visits = Bezoeken
tab-offers = Aanbod
tab-earnings = Verdiensten
open-map-of = { $store } op de kaart
only-in = Alleen { $hours }
cap = tot { $cap } terug
bonus-now = Met { $bonus } extra, omdat het zo laat nog vrij is.
report-due-line = Verslag uiterlijk: { $due }
report-due-at = { $day }, { $time }
report-due-within = { $hours ->
    [one] binnen een uur na vertrek
   *[other] binnen { $hours } uur na vertrek
  }
visits-past = { $count ->
    [one] Eén eerder bezoek
   *[other] { $count } eerdere bezoeken
  }
visits-none-but-offers = Onder “Aanbod” staan bezoeken die je kunt nemen.
visits-not-here = Je bezoeken staan nog niet op deze telefoon. Maak één keer verbinding, dan wel.
visits-as-of = Stand van { $time }

sync-nothing = Niets te versturen
sync-safe-at = Veilig bij het bureau om { $time }
sync-safe = Veilig bij het bureau
sync-phone-only = { $count ->
    [one] Eén notitie alleen op deze telefoon
   *[other] { $count } notities alleen op deze telefoon
  }
sync-on-the-way = { $count ->
    [one] Eén notitie verstuurd, nog niet bevestigd
   *[other] { $count } notities verstuurd, nog niet bevestigd
  }
sync-photos-to-go = { $count ->
    [one] Verstuurd, nog één foto te gaan
   *[other] Verstuurd, nog { $count } foto’s te gaan
  }
sync-photos-and-answers = { $count ->
    [one] Eén notitie
   *[other] { $count } notities
  } en { $photos ->
    [one] één foto
   *[other] { $photos } foto’s
  } alleen op deze telefoon
sync-so-far = Tot hier veilig bij het bureau
sync-aside = Bewaard voor je coördinator: dit bezoek is intussen veranderd.
sync-forked = Van dit bezoek kwamen twee versies aan. Beide zijn bewaard en je coördinator weet ervan.
sync-refused = De server kon dit niet aannemen. Het blijft op deze telefoon.
sync-unreadable = { $count ->
    [one] Eén foto is niet meer te lezen. Maak hem opnieuw.
   *[other] { $count } foto’s zijn niet meer te lezen. Maak ze opnieuw.
  }
sync-export = Een kopie bewaren
sync-sending = Versturen …
sync-waiting = Volgende poging om { $time }
sync-offline = Geen bereik. Het gaat later vanzelf weg.
sync-signed-out = Log opnieuw in om te versturen
send-now = Nu versturen

visit-gone = Dit bezoek staat niet op deze telefoon.

not-saved = Niet bewaard. { $why }
photo-take = Maak een foto
photo-another = Nog een foto
photo-working = De foto wordt klaargemaakt …
photo-kept = Foto { $number }, { $size }
photo-remove = Foto { $number } verwijderen
photo-removed = Foto verwijderd
photo-damaged = Deze foto is niet meer te lezen. Maak hem opnieuw.
photo-lost = De camera sloot de app voordat de foto bewaard was. Al je antwoorden staan er. Maak de foto opnieuw.
photos-of = { $taken } van { $needed } foto’s

leave = Ik ben weg uit de winkel
left-at = Je ging weg om { $time }.
leave-hint = Dit markeert het einde van wat je ziet en klokt. Antwoorden kun je daarna nog geven en veranderen.
missing-moment = Moment niet gemarkeerd
missing-answer = Nog geen antwoord
missing-unfit = Het antwoord past niet
missing-photos = { $needed ->
    [one] Er wordt om een foto gevraagd
   *[other] Er wordt om { $needed } foto’s gevraagd
  }
missing-characters = Er wordt om minstens { $needed } tekens gevraagd
explain = Wat moet de redacteur weten?
explain-hint = De winkel was dicht, een foto kon niet: zeg wat er gebeurde, dan kun je het zo inleveren.
submit = Inleveren
submit-again = Opnieuw inleveren
submit-as-is = Zo inleveren
handed-in = Ingeleverd
handed-in-safe = Veilig bij het bureau
handed-in-body = Houd de app op deze telefoon tot er “veilig” staat. Je kunt de telefoon wegstoppen; hij verstuurt vanzelf.
handed-in-complete = Alles is heel aangekomen. Je hoeft verder niets te doen.
step-phone = Op deze telefoon
step-sent = Verstuurd
step-safe = Veilig bij het bureau
step-photos = { $done } van { $total } foto’s
step-records = { $done } van { $total }
