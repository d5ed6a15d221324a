# Everyone in the organization, and one person with their profile.

people-count = { $count ->
    [one] 1 persoon
   *[other] { $shown } personen
  }
people-any-role = Iedereen
people-none-here = Niemand gevonden
people-goes-or-sees = Gaat naar, of ziet
people-stores = { $count ->
    [one] 1 winkel
   *[other] { $count } winkels
  }
people-grade = Cijfer
people-joined = Erbij sinds
people-profile = Profiel
people-profile-unknown = Er is nog niets bekend. Wat niet bekend is, houdt niemand van een bezoek af.
people-change-profile = Profiel wijzigen
people-free = { $part }: { $days }
people-conflicts = Mag niet naar
people-conflicts-hint = Belangenconflicten: wie er werkt of werkte, of familie is van wie dat doet. Deze bezoeken zien ze niet, kunnen ze niet aannemen, krijgen ze niet toegewezen en worden niet voor hen gepland.
people-conflict-clients = Alle winkels van deze klanten
people-notes = Notities
people-notes-hint = Alleen coördinatoren lezen dit.
people-regions = Regio’s
people-regions-hint = Winkels die in deze regio’s opengaan of erheen verhuizen, horen er ook bij. Wie vertrekt, niet meer.
people-find-store = Winkel zoeken
people-stores-chosen = { $chosen } van { $of } gekozen
people-stores-more = Er zijn er meer: typ een naam, plaats of klant.
people-leave = Laten zoals het was
people-saved = Bewaard
people-no-grades = Nog geen verslag met een cijfer.
people-grade-mean = Gemiddeld { $grade }, over { $count ->
    [one] één verslag
   *[other] { $count } verslagen
  }
people-no-visits = Nog geen bezoeken.
people-all-visits = Alle bezoeken van deze persoon
people-no-pay = Nog niets verdiend.
people-pay = { $total } voor { $visits ->
    [one] één bezoek
   *[other] { $visits } bezoeken
  }; daarvan nog niet betaald: { $due }.
people-phones = Telefoons
people-no-phones = Er is nog geen werk van een telefoon gekomen.
people-phone-last = laatst verstuurd op { $day }
people-coordinator-sees = Een coördinator ziet alles in de organisatie.

# Who works here, who no more, and who was erased.

people-standing = Status
people-standing-any = Iedereen behalve de gewisten
people-standing-active = Werkt hier
people-standing-deactivated = Gedeactiveerd
people-standing-erased = Gewist
people-is-deactivated = Gedeactiveerd: kan niet inloggen, krijgt geen aanbod en geen nieuwe bezoeken. Wat de telefoon nog verstuurt, wordt aangenomen.
people-is-erased = Gewist. Wat deze persoon deed, blijft onder deze naam. Wat de telefoon nog verstuurt, wordt apart bewaard.
people-place = Plaats hier
people-place-plain = Werkt hier sinds het begin.
people-step-deactivated = Gedeactiveerd door { $by } op { $day }
people-step-reactivated = Teruggehaald door { $by } op { $day }
people-step-erased = Gewist door { $by } op { $day }
people-deactivate = Deactiveren
people-deactivate-ask = Deactiveren…
people-deactivate-of = { $name } deactiveren
people-deactivate-says = Deze persoon kan niet meer inloggen, krijgt niets aangeboden en kan geen bezoek krijgen. Alles wat bekend is, blijft, en je kunt dit altijd terugdraaien.
people-reactivate = Terughalen
people-reason = Waarom (voor het dossier)
people-open-none = Er wacht geen bezoek.
people-open = { $count ->
    [one] Er wacht één bezoek:
   *[other] Er wachten { $count } bezoeken:
  }
people-open-stays = { $state }: blijft staan
people-open-withdraw = { $state }: gaat terug naar het prikbord
people-open-miss = { $state }: wordt als gemist gemarkeerd; wat is vastgelegd, wordt apart bewaard
people-open-reopen = { $state }: wordt beoordeeld zoals het is ingeleverd
people-visits-become = Bezoeken die wachten
people-visits-free = Wat niet begonnen is terug naar het prikbord
people-visits-keep = Laten staan
people-deactivated-toast = { $name } is gedeactiveerd. { $freed ->
    [0] Er kwam geen bezoek vrij.
    [one] Eén bezoek is weer vrij.
   *[other] { $freed } bezoeken zijn weer vrij.
  }
people-reactivated-toast = { $name } werkt hier weer.
people-held = Alles bewaren wat over deze persoon bekend is
people-held-hint = Eén JSON-bestand met alles wat deze server over de persoon heeft: voor het recht op inzage.
people-erase = Voorgoed wissen
people-erase-ask = Wissen…
people-erase-of = { $name } wissen
people-erase-says = Dit kan niet worden teruggedraaid. Bewaar eerst wat er over de persoon bekend is, als daarom is gevraagd.
people-erase-goes = Verdwijnt
people-erase-goes-says = Naam, e-mail, profiel, notities, kwalificaties, inloggegevens, meldingen, agenda, tokens en links, uitnodigingen en aanmeldingen.
people-erase-stays-desk = Blijft
people-erase-stays-desk-says = Wat de persoon in het werk besliste en schreef, zoals beoordelingen, opmerkingen en acties, onder “Former coordinator” of “Former owner” met een nummer.
people-erase-stays = Blijft
people-erase-stays-says = Bezoeken, verslagen, scores en betaling, onder “Former shopper” met een nummer. Foto’s, opnamen en wat in verslagen is geschreven, blijven het dossier van het bureau, ook als eruit blijkt wie het is.
people-erase-phone = De telefoon
people-erase-phone-says = Die wordt uitgelogd. Wat hij nog verstuurt, wordt apart bewaard, onder dezelfde naam; alleen wat een ingeleverd verslag nog mist, zoals een foto, komt erbij.
people-erase-backups = Back-ups
people-erase-backups-says = Eerder gemaakte bevatten nog alles totdat ze worden verwijderd.
people-erase-type = Typ { $name } om door te gaan
people-erased-toast = Gewist. De persoon heet vanaf nu { $name }.
people-deactivate-many = De gekozen personen deactiveren
people-deactivate-many-says = Ze kunnen niet meer inloggen, krijgen niets aangeboden en kunnen geen bezoek krijgen. Je kunt dit voor ieder van hen terugdraaien.
people-qualify = Kwalificatie geven
people-qualify-ask = Kwalificatie toevoegen…
people-qualify-says = Elke gekozen shopper heeft dit vanaf nu, naast wat er al is. Bezoeken kunnen erom vragen.
people-qualify-names = Kwalificaties
people-doing-deactivate = Bezig met deactiveren
people-doing-qualify = Bezig met toevoegen
people-many-done = Klaar voor { $done ->
    [one] één persoon
   *[other] { $done } personen
  }. { $left ->
    [0] Niemand is overgeslagen.
    [one] Eén bleef zoals die was.
   *[other] { $left } bleven zoals ze waren.
  }
people-applications = { $open ->
    [0] Aanmeldingen
   *[other] Aanmeldingen ({ $open })
  }
people-agreements = Overeenkomst
people-agreement = Overeenkomst
people-agreement-none = Er wordt nog geen akkoord gevraagd.
people-agreement-waits = Versie { $version } is nog niet aanvaard
people-agreement-version = Versie { $version }, gelezen in: { $language }
