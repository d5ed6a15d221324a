# What every role reads.

app-name = Plainclothes
# In the tab of every screen of a visit, and the name of the way out of the plain list: it says nothing.
neutral-title = Lijstjes
language = Taal
language-en = English
language-fa = فارسی
language-lv = Latviešu
language-cs = Čeština
language-nl = Nederlands

sign-in-title = Inloggen
sign-in = Inloggen
sign-in-expired = Log opnieuw in, dan mag deze telefoon versturen. Alles wat je hebt vastgelegd, staat er nog.
email = E-mail
password = Wachtwoord
choose-password = Kies een wachtwoord
password-hint = Minstens 10 tekens. Een paar woorden achter elkaar werkt het best.
your-name = Je naam
organization = Organisatie
welcome = Welkom
welcome-invitation = Doe mee met { $organization }
welcome-setup = Je organisatie inrichten
join = Verder

account = Account
theme = Weergave
theme-system = Automatisch
theme-light = Licht
theme-dark = Donker
motion = Beweging tonen
vibrate = Trillen als ik tik
sign-out = Uitloggen
sign-out-unsent = { $count ->
    [one] Eén verslag staat alleen op deze telefoon. Het blijft hier en wordt verstuurd als je weer inlogt.
   *[other] { $count } verslagen staan alleen op deze telefoon. Ze blijven hier en worden verstuurd als je weer inlogt.
  }
sign-out-anyway = Toch uitloggen

update-ready = Er is een nieuwere versie.
update-now = Nu gebruiken
broken-title = Er ging bij ons iets stuk
broken-body = Wat bewaard was, is veilig. Gebeurt het weer, geef je coördinator dan dit nummer: { $id }
broken-reload = Opnieuw laden
part-missing = Een deel van de app is er nog niet
part-missing-body = Maak verbinding en laad opnieuw. Wat je hebt vastgelegd, is veilig op deze telefoon.
no-storage-title = Hier kan niets worden bewaard
no-storage-private = In een privévenster bewaart een browser niets: open deze pagina in een gewoon venster.

# The storage stopped working under an open app.
storage-tight-title = Foto’s kunnen niet worden bewaard
storage-tight-body = Deze telefoon is bijna vol. Wat je tikt en typt wordt bewaard; foto’s en geluid niet. Maak ruimte en probeer het opnieuw.
storage-full-title = Deze telefoon is vol
storage-full-body = Wat je nu invoert, wordt niet bewaard. Maak ruimte en probeer het opnieuw. Wat bewaard was, is veilig.
storage-broken-title = De opslag van deze telefoon werkt niet meer
storage-broken-body = Wat je nu invoert, wordt niet bewaard. Ben je iets aan het schrijven, kopieer het dan en laad de app opnieuw. Wat bewaard was, is veilig.
storage-blocked-title = Dit staat open in een ander tabblad
storage-blocked-body = Dat tabblad houdt de opslag bezet, misschien in een nieuwere versie. Sluit het en laad dit opnieuw. Wat bewaard was, is veilig.

# The name on the phone, which says nothing to a stranger.
plain-name = Lijstjes

cancel = Annuleren
close = Sluiten
back = Terug
save = Bewaren
undo = Ongedaan maken
retry = Opnieuw proberen

state-planned = Gepland
state-offered = Aangeboden
state-assigned = Toegewezen
state-accepted = Aangenomen
state-underway = Bezig
state-submitted = Ingeleverd
state-returned = Teruggestuurd
state-approved = Goedgekeurd
state-published = Gepubliceerd
state-declined = Afgeslagen
state-missed = Gemist
state-cancelled = Afgezegd
state-taken-back = Teruggenomen
state-rejected = Afgekeurd
state-excluded = Uitgesloten

error-signed-out = Je bent uitgelogd. Log opnieuw in; er is niets verloren.
error-wrong-sign-in = Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze allebei na.
error-not-yours = Dit is van iemand anders.
error-not-found = Dit is hier niet (meer).
error-bad-input = Hier is iets niet goed ingevuld. Kijk het na.
error-stale = Iemand heeft dit intussen veranderd. Laad opnieuw en kijk voordat je verdergaat.
error-move-not-allowed = Deze stap kan niet meer. Laad opnieuw om te zien waarom.
error-rule-not-met = Aan een regel van dit bezoek is niet voldaan. Bij het bezoek staat welke, en vanaf wanneer wel.
error-visit-prevented = Het bezoek kon niet doorgaan, dus er is niets te publiceren. Sluit het uit: het blijft verborgen en wordt toch betaald.
error-export-unreadable = Dit is geen bestand van een bezoek, of het is vanaf het begin beschadigd. Er is niets veranderd. Vraag het bestand opnieuw.
error-workbook-unreadable = Dit bestand is niet als rekenblad te lezen. Bewaar het als Excel-werkmap (.xlsx) of CSV en kies het opnieuw.
error-form-unreadable = Deze werkmap is geen XLSForm: er hoort een blad “survey” in met een kolom “type” en vragen daaronder.
error-link-expired = Deze link is al gebruikt of te oud. Vraag een nieuwe.
error-too-large = Dit is te groot.
error-too-many-requests = Te veel pogingen. Wacht een minuut en probeer het dan weer.
error-protocol-too-new = De server is ouder dan deze app. Er is niets verloren; het wordt verstuurd zodra de server is bijgewerkt.
error-protocol-too-old = Deze app is te oud voor de server. Er is niets verloren: hij zoekt een nieuwere versie van zichzelf en vraagt je die te gebruiken; daarna wordt alles verstuurd. Komt er geen, sluit de app dan en open hem opnieuw.
error-journal-unreadable = De server kon dit verslag niet lezen. Het blijft op deze telefoon. Vertel het je coördinator.
error-journal-not-yours = Dit verslag hoort bij het bezoek van iemand anders. Het blijft op deze telefoon. Vertel het je coördinator.
error-head-mismatch = Het kwam niet heel aan. Het wordt opnieuw verstuurd.
error-hash-mismatch = Een foto kwam niet heel aan. Hij wordt opnieuw verstuurd.
error-evidence-incomplete = Een foto is nog niet helemaal aangekomen. De rest wordt nog verstuurd.
error-evidence-type = Dit soort bestand wordt niet aangenomen. Gebruik een foto.
error-unavailable = De server is bezig. Het wordt opnieuw geprobeerd.
error-unexpected = Er ging iets mis dat we niet verwachtten. Probeer het opnieuw.
error-offline = Geen verbinding. Probeer het opnieuw als je bereik hebt.
error-not-the-server = Iets tussen dit apparaat en de server gaf antwoord in zijn plaats, misschien de inlogpagina van een wifi-netwerk.
error-storage-full = Deze telefoon is vol: hiervan is niets bewaard. Maak ruimte en probeer het opnieuw.
error-storage-broken = De opslag van deze telefoon werkt niet: hiervan is niets bewaard. Probeer het opnieuw of laad de app opnieuw.
error-storage-blocked = Een ander tabblad houdt de opslag bezet, misschien in een nieuwere versie. Sluit de andere tabbladen en laad dit opnieuw.
error-photo-unreadable = Deze foto is niet te lezen. Maak hem opnieuw.
error-photo-heic = Deze telefoon kan dit soort foto (HEIC) niet openen. Zet de camera op “meest compatibel”, of maak de foto in de app. De foto die je hebt, blijft in je galerij.
error-sound-empty = Er is niets opgenomen.

answer-yes = Ja
answer-no = Nee
answer-not-applicable = Niet van toepassing
answer-none-of-these = Geen van deze
answer-scale = { $value } van { $best }
answer-scale-end = { $value } van { $best }, “{ $name }”
answer-part = { $part }: { $words }
staff-name = Naam
staff-role = Functie
staff-hair = Haar
staff-height = Lengte
staff-clothing = Kleding
staff-other = Nog iets
