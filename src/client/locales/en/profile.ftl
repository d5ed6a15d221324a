# Where and when a person goes; read on phones and desks. Nothing here says what the app is for.

profile = Where and when
profile-lead = Where you can go, and when. Your agency plans by it.
profile-change = Change
profile-home = Starting point
profile-home-hint = Latitude and longitude, as maps copy them: 56.95, 24.11. A street nearby is enough.
profile-reach = How far, in km
profile-reach-hint = As the crow flies. Empty: any distance.
profile-places = Towns and regions
profile-places-hint = With commas between. Empty: anywhere within reach.
profile-languages = Languages
profile-languages-hint = With commas between.
profile-vehicle = Way of getting around
profile-vehicle-unknown = Not said
profile-vehicle-none = On foot or by bus
profile-vehicle-bicycle = Bicycle
profile-vehicle-motorbike = Motorbike
profile-vehicle-car = Car
profile-free = When free
profile-free-hint = Nothing chosen means at any time.
profile-part-morning = Morning
profile-part-afternoon = Afternoon
profile-part-evening = Evening
profile-free-at = { $day }, { $part }
profile-away = Away
profile-away-from = First day
profile-away-to = Last day
profile-away-add = Add days away
profile-away-remove = Remove the days from { $day }
profile-fault-home = Write two numbers, latitude first: 56.95, 24.11
profile-fault-reach = Write whole kilometres, from 1 to 2000.
profile-fault-days = Choose the first day, and a last one that is not before it.
profile-save = Save
profile-saved = Saved
profile-stale = This was changed elsewhere meanwhile. Nothing was written over.
profile-reload = Load it again

# What the agency asks to be agreed to.
profile-agreement = Agreement
profile-agreement-asked = There is a version that you have not accepted yet. What you have taken on goes on as it is.
profile-agreement-accepted = You accepted it on { $day }.
profile-agreement-read = Read it
profile-agreement-close = Close
profile-agreement-accept = I accept this
profile-agreement-stale = It has been changed meanwhile. Please read it again.
profile-agreement-since = Version { $version }, { $day }
