# Where and when a person goes; read on phones and desks. Nothing here says what the app is for.

profile = Waar en wanneer
profile-lead = Waar je heen kunt, en wanneer. Daarop wordt gepland.
profile-change = Wijzigen
profile-home = Vertrekpunt
profile-home-hint = Breedte- en lengtegraad, zoals kaarten ze kopiëren: 56.95, 24.11. Een straat in de buurt is genoeg.
profile-reach = Hoe ver, in km
profile-reach-hint = In een rechte lijn. Leeg: elke afstand.
profile-places = Plaatsen en regio’s
profile-places-hint = Met komma’s ertussen. Leeg: overal binnen bereik.
profile-languages = Talen
profile-languages-hint = Met komma’s ertussen.
profile-vehicle = Vervoer
profile-vehicle-unknown = Niet gezegd
profile-vehicle-none = Te voet of met de bus
profile-vehicle-bicycle = Fiets
profile-vehicle-motorbike = Motor
profile-vehicle-car = Auto
profile-free = Wanneer vrij
profile-free-hint = Niets gekozen betekent: altijd.
profile-part-morning = Ochtend
profile-part-afternoon = Middag
profile-part-evening = Avond
profile-free-at = { $day }, { $part }
profile-away = Afwezig
profile-away-from = Eerste dag
profile-away-to = Laatste dag
profile-away-add = Dagen toevoegen
profile-away-remove = De dagen vanaf { $day } weghalen
profile-fault-home = Schrijf twee getallen, eerst de breedtegraad: 56.95, 24.11
profile-fault-reach = Schrijf hele kilometers, van 1 tot 2000.
profile-fault-days = Kies de eerste dag, en een laatste die er niet voor ligt.
profile-save = Opslaan
profile-saved = Opgeslagen
profile-stale = Dit is intussen elders gewijzigd. Er is niets overschreven.
profile-reload = Opnieuw laden

# Waar het bureau akkoord op vraagt.
profile-agreement = Overeenkomst
profile-agreement-asked = Er is een versie waar je nog niet akkoord mee ging. Wat je al hebt aangenomen, gaat gewoon door.
profile-agreement-accepted = Je ging akkoord op { $day }.
profile-agreement-read = Lezen
profile-agreement-close = Sluiten
profile-agreement-accept = Ik ga akkoord
profile-agreement-stale = Ze is intussen veranderd. Lees haar opnieuw.
profile-agreement-since = Versie { $version }, { $day }
