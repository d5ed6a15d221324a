invitation-subject = { $organization } nodigt je uit voor Plainclothes
invitation-body =
    Beste { $name },

    { $organization } nodigt je uit voor het eigen team in Plainclothes. Kies hier een wachtwoord:

    { $link }

    De link werkt één keer, tot { $until }. Had je deze e-mail niet verwacht, dan hoef je niets te doen.

decline-subject = Je aanmelding bij { $organization }
decline-body =
    Beste { $name },

    bedankt voor je aanmelding bij { $organization } en voor je tijd. Deze keer gaat { $organization } er niet mee verder.

    Je hoeft niets te doen. Over deze aanmelding schrijft niemand je meer.

# Nieuws over een lijst, ook te zien op een vergrendeld scherm: het mag niet zeggen waar de lijst voor is.
news-title = Lists
news-new = Er staat iets nieuws op je lijst.
news-changed = Je lijst is veranderd.
news-returned = Iets op je lijst vraagt nog een blik.
news-mail =
    Beste { $name },

    { $news } Open het hier:

    { $link }

# Wat in een agenda staat, ook te zien op een vergrendeld scherm: het mag niet zeggen waar het voor is.
calendar-name = Afspraken
calendar-entry = Afspraak

# Wat er voor een eigenaar is gepubliceerd: de cijfers van het overzicht met hun grenzen.
digest-subject = { $published ->
    [one] Eén nieuw verslag
   *[other] { $published } nieuwe verslagen
  }: { $organization }
digest-body =
    Beste { $name },

    { $organization } heeft { $published ->
        [one] één nieuw verslag
       *[other] { $published } nieuwe verslagen
    } voor je gepubliceerd. Alles wat over { $months } is gepubliceerd, komt samen op:

    { $figures }

    Waar dat vandaan komt, en wat eraan te doen is:

    { $link }

    Je krijgt deze e-mails omdat de verslagen over je winkels voor je worden gepubliceerd. Wil je ze niet meer, open dan dit:

    { $stop }
digest-score = Score
digest-speed = Snelheid
digest-quality = Kwaliteit
digest-known = { $name }: { $value }, met zekerheid tussen { $low } en { $high } ({ $n ->
    [one] { $n } bezoek
   *[other] { $n } bezoeken
  })
digest-unbounded = { $name }: { $value }, te weinig bezoeken om te zeggen hoe precies dat is ({ $n })
digest-nothing = { $name }: niet gemeten
