# De openbare pagina waarop iemand vraagt om mee te werken. Gelezen door mensen zonder account.

apply = Aanmelden
apply-title = Werken met { $organization }
apply-email-hint = Hier komt het antwoord.
apply-places = Waar je heen kunt
apply-languages = Talen die je spreekt
apply-commas = Met komma’s ertussen.
apply-optional = { $question } (als je wilt)
apply-yes = Ja
apply-no = Nee
apply-missing = Hier is een antwoord nodig.
apply-conflicts = Plekken die je niet eerlijk kunt beoordelen
apply-conflicts-hint = Winkels, merken of bedrijven waar jij of iemand die je na staat werkt of heeft gewerkt. Met komma’s ertussen. Daar word je niet heen gestuurd.
apply-privacy = Wat je hier schrijft, leest alleen { $organization }. Er komt pas een account als iemand daar ja zegt.
apply-send = Versturen
apply-done = Dank je wel
apply-done-body = Wat je schreef is aangekomen. Als het past, krijg je een mail met een uitnodiging.
apply-closed = Deze pagina is gesloten
apply-closed-body = Hier kan nu niemand zich aanmelden. Vraag het aan wie je het adres gaf.
