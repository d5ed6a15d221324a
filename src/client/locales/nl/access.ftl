# Wat anderen laat meelezen.
access-lead = Links naar losse verslagen, en sleutels voor programma’s. Elk leest wat jij op dat moment mag lezen, en loopt vanzelf af.
access-none = Er is nog niets gedeeld. Een link maak je bij een verslag.
access-what = Wat het is
access-sees = Wat het ziet
access-used = Laatst gebruikt
access-ends = Loopt af
access-end = Nu beëindigen
access-end-of = Nu beëindigen: { $name }
access-kind-token = sleutel
access-kind-link = link
access-report = Eén verslag
access-all = Al je winkels
access-unused = nog niet
access-days = Hoe lang het werkt
access-days-of = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
  }
access-once = Kopieer het nu: het wordt niet nog eens getoond. Het werkt tot { $day }.
access-copy = Kopiëren
access-copied = Gekopieerd
access-share = Delen
access-share-title = Een link naar dit verslag
access-share-body = Wie de link heeft, leest dit verslag, de foto’s en de herkomst van elk punt, zonder in te loggen. Je kunt de link altijd beëindigen onder “Delen”.
access-link = Link
access-link-make = Link maken
access-token = Sleutel
access-token-new = Nieuwe sleutel
access-token-body = Een programma dat de sleutel meestuurt als “Authorization: Bearer” leest elk adres onder /api/owner en verandert niets. In /api/openapi.json staat wat er is.
access-token-make = Sleutel maken
access-name = Waar het voor is
access-name-hint = Zodat je later weet wat je beëindigt.
shared-title = Een gedeeld verslag
