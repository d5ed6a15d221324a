# Klachten en retouren: door de eigenaar ingevoerd of ingelezen, en naast de gemeten kwaliteit getoond.

complaints = Klachten en retouren
complaints-lead = Wat klanten je vertelden, en wat ze terugbrachten. Het staat naast de scores en hoort er nooit bij.
complaints-list = Alle meldingen
complaints-beside = Naast gemeten kwaliteit
complaints-count = { $count ->
    [one] { $shown } melding
   *[other] { $shown } meldingen
  }
complaints-none = Er is nog niets ingevoerd
complaints-none-body = Voeg een klacht of een retour met de hand toe, of lees een lijst in die je als rekenblad hebt.
complaints-none-here = Niets gevonden
complaints-any = Alle
complaints-day = Datum
complaints-kind = Soort
complaints-what = Waar het over ging
complaints-what-hint = In een zin of twee. Laat de naam van de klant weg.
complaints-cost = Kosten
complaints-cost-hint = Wat het je kostte: terugbetaling, vervanging, tegoedbon. Laat leeg als het niets was.
complaints-currency = Munt
complaints-currency-hint = Zoals EUR
complaints-about = Standaard
complaints-about-none = Geen in het bijzonder
complaints-store-hint = Typ een paar letters van de naam en kies hem.
complaints-add = Toevoegen
complaints-wrong-store = Kies een winkel uit de lijst.
complaints-wrong-cost = Dit is geen bedrag in die munt. Schrijf het zoals 12,50.
complaints-wrong-currency = Drie letters, zoals EUR.

complaints-remove = Verwijderen
complaints-remove-sure = { $count ->
    [one] Deze melding verwijderen?
   *[other] Deze { $count } meldingen verwijderen?
  }
complaints-remove-body = Ze zijn dan voorgoed weg, hier en uit de geschiedenis van hun winkels.
complaints-keep = Bewaren
complaints-removed = { $count ->
    [one] Eén melding verwijderd
   *[other] { $count } meldingen verwijderd
  }

complaints-take-in = Bestand inlezen
complaints-take-in-body = Een Excel-werkmap of een CSV-bestand. De eerste rij noemt de kolommen: { $columns }. Winkel, datum en tekst zijn nodig; datums schrijf je als 2026-11-23. Er wordt niets bewaard voordat je gezien hebt wat erin staat.
complaints-file = Bestand
complaints-file-too-large = Dit bestand is groter dan { $most }.
complaints-reading-file = Bestand wordt gelezen …
complaints-fresh = { $count ->
    [0] Niets nieuws in dit bestand
    [one] Eén nieuwe melding in dit bestand
   *[other] { $count } nieuwe meldingen in dit bestand
  }
complaints-known = { $count ->
    [one] Eén rij staat er al en blijft zoals hij is.
   *[other] { $count } rijen staan er al en blijven zoals ze zijn.
  }
complaints-faulty = { $count ->
    [one] Eén rij kan niet mee. Herstel hem in het bestand en kies het opnieuw, of ga verder zonder.
   *[other] { $count } rijen kunnen niet mee. Herstel ze in het bestand en kies het opnieuw, of ga verder zonder.
  }
complaints-take-in-do = { $count ->
    [one] { $shown } melding inlezen
   *[other] { $shown } meldingen inlezen
  }
complaints-taken = { $count ->
    [one] Eén melding ingelezen
   *[other] { $count } meldingen ingelezen
  }
complaints-done = Klaar
complaints-first = Zo zijn ze begrepen
complaints-faults = Wat niet mee kan
complaints-row = Rij
complaints-column = Kolom
complaints-wrong = Wat er mis is
complaints-fault-no-column = In de eerste rij staat geen kolom met deze naam.
complaints-fault-missing = Deze cel is leeg.
complaints-fault-no-such-store = Geen van je winkels heet “{ $cell }”. Schrijf de naam, het nummer, of naam en plaats.
complaints-fault-several-stores = Meerdere van je winkels heten “{ $cell }”. Schrijf naam en plaats, “Naam, Plaats”, of het nummer.
complaints-fault-no-such-day = “{ $cell }” is geen datum. Schrijf die als 2026-11-23.
complaints-fault-later-than-today = “{ $cell }” moet nog komen.
complaints-fault-no-such-channel = “{ $cell }” is geen kanaal. Schrijf store, phone, web, email, social, drive-through of delivery; leeg is store.
complaints-fault-no-such-kind = “{ $cell }” is geen soort. Schrijf complaint of return; leeg is complaint.
complaints-fault-too-long = De tekst is langer dan 2.000 tekens.
complaints-fault-no-amount = “{ $cell }” is geen bedrag. Schrijf het zoals 12.50, zonder muntteken.
complaints-fault-no-currency = De munt ontbreekt of is onbekend. Schrijf drie letters, zoals EUR.
complaints-fault-no-such-standard = Geen van je bezoeken wordt gemeten naar “{ $cell }”. Schrijf de naam van de standaard, of laat de cel leeg.

complaints-miss = Weinig klachten betekent niet goede service
complaints-miss-body = De meeste ontevreden mensen klagen nooit: ze blijven weg en vertellen het verder. Veel klachten wijzen op iets dat misgaat; weinig klachten wijzen nergens op. Daarom staan ze hier naast de gemeten score, en nooit erin.
complaints-by-month = Per maand
complaints-by-store = Per winkel
complaints-by-store-why = Winkels met klachten of retouren, die met de meeste eerst. Een grotere winkel heeft van beide meer: het is geen volgorde van kwaliteit.
complaints-none-in-months = Geen klacht of retour in deze maanden.
complaints-complaints = Klachten
complaints-returns = Retouren
complaints-also = { $returns ->
    [one] één retour
   *[other] { $returns } retouren
  }, kosten { $cost }
complaints-measured = Gemeten score

complaints-lost = Wat verloren klanten kunnen kosten
complaints-assumed = Een aanname, geen meting
complaints-lost-why = Hier is niets gemeten dan het aantal klachten. De rest volgt uit de aannames hieronder; verschuif ze tot ze passen bij wat je van je klanten weet.
complaints-lost-nothing = Geen klacht in deze maanden, dus niets om van uit te gaan. Dat betekent niet dat er niemand verloren ging.
complaints-about-figure = ongeveer { $figure }
complaints-lost-margin = { $years ->
    [one] Gemiste marge in een jaar
   *[other] Gemiste marge in { $years } jaar
  }
complaints-lost-range = { $low } als er twee keer zoveel klagen als aangenomen, { $high } als er half zoveel klagen
complaints-lost-customers = Verloren klanten
complaints-lost-of = { $complaints ->
    [one] Eén klacht staat
   *[other] { $complaints } klachten staan
  } voor ongeveer { $dissatisfied } ontevreden klanten, van wie er { $silent } niets zeiden
complaints-lost-winning = Om evenveel nieuwe te winnen
complaints-lost-winning-why = Een klant houden is meestal goedkoper dan een nieuwe winnen.
complaints-levers-found = Wat anderen hebben gevonden
complaints-levers-own = Wat alleen jij weet
complaints-levers-reset = Terug naar de uitgangspunten
complaints-lever-whoComplain = Deel van de ontevreden klanten dat klaagt
complaints-source-whoComplain = Uitgangspunt: 5%. Goodman (1999) vond dat 1 tot 5% de leiding bereikt; aan de toonbank kan het de helft zijn.
complaints-lever-silentLeavers = Deel van wie niets zegt dat niet terugkomt
complaints-source-silentLeavers = Uitgangspunt: 63%, bij problemen om weinig geld (TARP, 1986). Bij grote bedragen was het 91%.
complaints-lever-complainingLeavers = Deel van wie klaagt dat niet terugkomt
complaints-source-complainingLeavers = Uitgangspunt: 30%, waar de klacht is opgelost (TARP, 1986). Onopgelost was het 54%; snel opgelost 5%.
complaints-lever-purchasesAYear = Aankopen van één klant per jaar
complaints-source-purchasesAYear = Een voorbeeld. Je kassa of klantenkaart weet het beter.
complaints-lever-spentAPurchaseMinor = Besteed per aankoop, { $currency }
complaints-source-spentAPurchaseMinor = Een voorbeeld. Neem je gemiddelde bon.
complaints-lever-margin = Deel daarvan dat marge is
complaints-source-margin = Een voorbeeld. Neem je brutomarge.
complaints-lever-years = Jaren dat een klant gebleven zou zijn
complaints-source-years = Uitgangspunt: één, het voorzichtigst.
complaints-lever-winningMinor = Eén nieuwe klant winnen kost, { $currency }
complaints-source-winningMinor = Een voorbeeld. Neem wat je aan reclame uitgeeft, gedeeld door de nieuwe klanten die het oplevert.
