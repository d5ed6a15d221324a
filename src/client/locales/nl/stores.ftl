# A store's page, changing it, and stores from a file.

store-facts = Wat bekend is
store-what = De winkel
store-where = Waar hij is
store-change = Winkel wijzigen
store-change-it = Wijzigen
store-save = Wijzigingen bewaren
store-leave = Laten zoals het was
store-saved = Bewaard.
store-reference = Nummer
store-reference-hint = Het eigen nummer van de klant. Een lijst die opnieuw wordt ingelezen, vindt de winkel eraan.
store-concept = Concept
store-tags = Labels
store-tags-hint = Met komma’s ertussen: oude stad, terras
store-channels = Kanalen
store-channel-store = Winkel
store-channel-phone = Telefoon
store-channel-web = Website
store-channel-email = E-mail
store-channel-social = Sociaal netwerk
store-channel-drive-through = Drive-through
store-channel-delivery = Bezorging
store-profile = Profiel van standaarden
store-profile-hint = Waarin de standaarden hier verschillen. Een gekozen profiel gaat vóór wat bij regio, kanaal of concept past. Het telt voor verslagen die vanaf nu binnenkomen.
store-profile-none = Geen gekozen: naar regio, kanaal en concept
store-profile-ends-up = Wat hier telt
store-position = Positie
store-position-hint = Breedte- en lengtegraad, zoals kaarten ze kopiëren: 56.9482, 24.1081
store-on-map = Op de kaart
store-hours = Openingstijden
store-hours-hint = Naar de klok van de winkel: 08:00–20:00, of 10:00–14:00, 16:00–22:00. Tijden mogen over middernacht lopen: 18:00–02:00. Een lege dag is gesloten; alle dagen leeg: de tijden zijn niet bekend.
store-hours-same = Alle dagen zoals maandag
store-hours-unknown = Niet bekend. Bezoeken kunnen op elk uur worden gepland.
store-open-now = Nu open, { $time }
store-closed-now = Nu gesloten, { $time }
store-closed = Gesloten
store-exceptions = Dagen met andere tijden
store-exceptions-hint = Feestdagen, koopavonden, verbouwing. Geen tijden: gesloten.
store-exception-add = Dagen toevoegen
store-exception-from = Van
store-exception-to = Tot en met, als het meer dagen zijn
store-exception-hours = Tijden
store-exception-remove = De dagen vanaf { $day } verwijderen
store-fault-missing = Vul dit in.
store-fault-position = Schrijf twee getallen, de breedtegraad eerst: 56.9482, 24.1081
store-fault-hours = Schrijf tijden zoals 08:00–20:00, met een komma tussen twee.
store-fault-days = Kies de eerste dag, en een laatste die er niet vóór ligt.
store-fault-time-zone = Deze tijdzone bestaat niet. Kies er een uit de lijst.
store-fault-reference = Een andere winkel van deze klant heeft dit nummer.
store-fault-refused = De server neemt dit niet aan. Schrijf het opnieuw.
store-stale = Iemand heeft deze winkel intussen gewijzigd. Er is niets overschreven. Kopieer wat je wilt houden en laad de winkel opnieuw.
store-stale-reload = Opnieuw laden
store-latest-visits = Laatste bezoeken
store-all-visits = Alle bezoeken van deze winkel
store-no-visits = Nog geen.
store-no-programmes = Geen programma neemt deze winkel mee.
store-programme-draft = Concept
store-programme-running = Loopt
store-programme-paused = Onderbroken
store-programme-ended = Afgelopen
store-archive = Terzijde leggen
store-archive-ask = { $store } terzijde leggen?
store-archive-body = Er wordt niets nieuws voor gepland en programma’s slaan hem over. Bezoeken, verslagen en cijfers blijven zoals ze zijn; geplande bezoeken blijven staan tot ze worden afgezegd. Je kunt dit altijd terugdraaien.
store-archive-done = Terzijde gelegd.
store-back = Weer meten
store-back-done = Wordt weer gemeten.
store-archived = Terzijde gelegd op { $day }. Er wordt niets nieuws voor gepland; de geschiedenis blijft.
store-calendar-lead = Een agendaprogramma kan de bezoeken van deze winkel tonen. Wie er gaat, staat er niet in.
calendar = Agenda
calendar-none = Er is geen link.
calendar-since = Er is een link, gemaakt op { $day }. Hij is één keer getoond; een nieuwe komt ervoor in de plaats.
calendar-make = Link maken
calendar-renew = Nieuwe link maken
calendar-drop = Link intrekken
calendar-link = Geheime link
calendar-link-hint = Kopieer hem nu, hij wordt niet nog eens getoond. Kies in een agendaprogramma “Abonneren” of “Toevoegen via URL”. Wie de link heeft, kan de agenda lezen.
calendar-copy = Kopiëren
calendar-copied = Gekopieerd

# Stores from a file
store-list = Winkels uit een bestand
store-list-lead = Kies een lijst met winkels. Je ziet wat erbij komt en wat verandert voordat er iets gebeurt.
store-list-file = Het bestand
store-list-choose = Lijst met winkels
store-list-choose-hint = Een Excel-werkmap (.xlsx) of een CSV-bestand, één winkel per rij, met de namen van de kolommen in de eerste. Een lijst die hier is bewaard, kan zo weer worden ingelezen.
store-list-template-xlsx = Lege lijst om in te vullen, Excel
store-list-template-csv = Lege lijst om in te vullen, CSV
store-list-reading = Lijst wordt gelezen…
store-list-taking = Wordt ingelezen…
store-list-progress = { $done } van { $of }
store-list-stop = Stoppen
store-list-columns = Wat de kolommen bevatten
store-list-columns-table = Kolommen van het bestand
store-list-columns-hint = Kolommen worden aan hun naam herkend. Herstel wat verkeerd is opgevat. Een kolom die er is, telt voor elke rij: een lege cel zegt dat er niets is.
store-list-header = Kolom
store-list-no-header = Geen naam
store-list-example = Bijvoorbeeld
store-list-holds = Bevat
store-list-holds-of = Wat “{ $header }” bevat
store-list-nothing = Niets wat wordt ingelezen
store-list-client = Klant van rijen die er geen noemen
store-list-zone = Tijdzone van nieuwe winkels die er geen noemen
store-list-apply = Zo lezen
store-list-outcome = Wat er zou gebeuren
store-list-added = Nieuw
store-list-changed = Gewijzigd
store-list-same = Zoals ze zijn
store-list-faulty = Met fouten
store-list-faults = { $rows ->
    [one] Eén rij met een fout
   *[other] { $rows } rijen met fouten
  }
store-list-row = Rij
store-list-fault = Wat er mis is, en wat helpt
store-list-changes = { $stores ->
    [one] Eén winkel
   *[other] { $stores } winkels
  } toegevoegd of gewijzigd
store-list-becomes = Wordt
store-list-new = Nieuw
store-list-change = { $field }: { $before } → { $after }
store-list-empty = niets
store-list-more = { $rows ->
    [one] Nog één wordt niet getoond.
   *[other] Nog { $rows } worden niet getoond.
  }
store-list-nothing-to-do = Alle winkels van deze lijst staan hier precies zo. Er is niets te doen.
store-list-leave-out = { $faulty ->
    [one] De rij met een fout overslaan
   *[other] De { $faulty } rijen met fouten overslaan
  }
store-list-take-in = { $stores ->
    [one] Eén winkel inlezen
   *[other] { $stores } winkels inlezen
  }
store-list-stale = Er zijn intussen winkels gewijzigd, zodat de lijst iets anders zou doen dan hier staat. Kies het bestand opnieuw en kijk.
store-list-done = De lijst is ingelezen.
store-list-did = { $added } nieuw, { $changed } gewijzigd, { $same } zoals ze waren.
store-list-left-out = { $faulty ->
    [one] Eén rij is overgeslagen.
   *[other] { $faulty } rijen zijn overgeslagen.
  }
store-list-look = De winkels bekijken
store-list-again = Nog een lijst

store-field-reference = Nummer
store-field-name = Naam
store-field-client = Klant
store-field-address = Adres
store-field-city = Plaats
store-field-region = Regio
store-field-concept = Concept
store-field-timeZone = Tijdzone
store-field-latitude = Breedtegraad
store-field-longitude = Lengtegraad
store-field-position = Positie, beide getallen
store-field-channels = Kanalen
store-field-tags = Labels
store-field-hours = Openingstijden
store-field-exceptions = Dagen met andere tijden
store-field-id = Onze eigen id

store-row-missing = Hier staat niets, en een nieuwe winkel heeft het nodig. Vul de cel in, of zeg hierboven waaronder rijen vallen die niets noemen.
store-row-too-long = Dit is te lang. Kort het in.
store-row-time-zone = Er is geen tijdzone “{ $value }”. Schrijf die van een plaats, zoals Europe/Riga.
store-row-number = “{ $value }” is niet zo’n getal. Schrijf graden, zoals 56.9482.
store-row-half-a-position = Naast { $value } ontbreekt de breedte- of lengtegraad. Schrijf beide, of geen van beide.
store-row-position = “{ $value }” is geen positie. Schrijf breedte- en lengtegraad: 56.9482, 24.1081
store-row-channel = “{ $value }” noemt een kanaal dat er niet is. Er zijn store, phone, web, email, social, drive-through en delivery.
store-row-too-many-tags = Er zijn te veel labels. Vijftig is het meeste.
store-row-hours = “{ $value }” is niet als tijden te lezen. Schrijf Mo-Fr 08:00-20:00; Sa 10:00-18:00
store-row-exceptions = “{ $value }” is niet als dagen te lezen. Schrijf 2026-12-24 08:00-15:00; 2026-12-25/2026-12-26 closed
store-row-twice = Rij { $value } is dezelfde winkel. Houd een van de twee.
store-row-reference-taken = Een andere winkel van deze klant heeft of krijgt het nummer { $value }. Geef een van beide een ander.
store-row-several = Meerdere winkels hebben deze naam en dit adres. Voeg de kolom “Number” of “Id” toe, zodat er één bedoeld is.
