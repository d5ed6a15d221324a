# Where and when a person goes; read on phones and desks. Nothing here says what the app is for.

profile = Kur un kad
profile-lead = Kur un kad varat doties. Pēc tā tiek plānots.
profile-change = Mainīt
profile-home = Sākumpunkts
profile-home-hint = Ģeogrāfiskais platums un garums, kā tos kopē kartes: 56.95, 24.11. Pietiek ar tuvāko ielu.
profile-reach = Cik tālu, km
profile-reach-hint = Taisnā līnijā. Tukšs: jebkurš attālums.
profile-places = Pilsētas un reģioni
profile-places-hint = Atdaliet ar komatiem. Tukšs: jebkur sasniedzamā attālumā.
profile-languages = Valodas
profile-languages-hint = Atdaliet ar komatiem.
profile-vehicle = Pārvietošanās veids
profile-vehicle-unknown = Nav norādīts
profile-vehicle-none = Kājām vai ar autobusu
profile-vehicle-bicycle = Velosipēds
profile-vehicle-motorbike = Motocikls
profile-vehicle-car = Automašīna
profile-free = Brīvais laiks
profile-free-hint = Ja nekas nav izvēlēts, der jebkurš laiks.
profile-part-morning = Rīts
profile-part-afternoon = Pēcpusdiena
profile-part-evening = Vakars
profile-free-at = { $day }, { $part }
profile-away = Prombūtne
profile-away-from = Pirmā diena
profile-away-to = Pēdējā diena
profile-away-add = Pievienot prombūtnes dienas
profile-away-remove = Noņemt dienas no { $day }
profile-fault-home = Ierakstiet divus skaitļus, vispirms platumu: 56.95, 24.11
profile-fault-reach = Ierakstiet veselus kilometrus, no 1 līdz 2000.
profile-fault-days = Izvēlieties pirmo dienu un pēdējo, kas nav pirms tās.
profile-save = Saglabāt
profile-saved = Saglabāts
profile-stale = Tas pa šo laiku ir mainīts citur. Nekas netika pārrakstīts.
profile-reload = Ielādēt vēlreiz

# Kam aģentūra lūdz piekrist.
profile-agreement = Vienošanās
profile-agreement-asked = Ir redakcija, kurai vēl neesat piekritis. Tas, ko esat uzņēmies, paliek spēkā.
profile-agreement-accepted = Jūs piekritāt { $day }.
profile-agreement-read = Izlasīt
profile-agreement-close = Aizvērt
profile-agreement-accept = Piekrītu
profile-agreement-stale = Tā pa to laiku ir mainīta. Lūdzu, izlasiet vēlreiz.
profile-agreement-since = { $version }. redakcija, { $day }
