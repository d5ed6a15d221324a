# Ko īpašnieki lasa līdzās pašai atskaitei.

owner-overview = Pārskats
owner-standards = Standarti
owner-waits = Gaidīšana
owner-over-time = Laika gaitā
owner-consistency = Vienmērīgums
owner-compare = Salīdzināt
owner-complaints = Sūdzības
owner-actions = Pasākumi
owner-stores = Veikali
owner-stores-lead = Katrs punkts ir viena apmeklējuma vērtējums; pilnais ir pēdējais.
owner-store = Veikals
owner-visits = Apmeklējumi
owner-when = Apmeklēts
owner-verdict = Iznākums
owner-no-stores = Jums vēl nav redzams neviens veikals
owner-no-visits = Vēl nav publicētu apmeklējumu
owner-no-visits-body = Tie parādās šeit pēc pārbaudes.
owner-no-visits-yet = Vēl nav apmeklējumu
owner-latest = Pēdējais, { $day }
owner-visit-count = { $count ->
    [0] Nav apmeklējumu
    [zero] { $count } apmeklējumu
    [one] { $count } apmeklējums
   *[other] { $count } apmeklējumi
  }
owner-too-few = par maz apmeklējumu, lai teiktu vairāk
owner-scores = Apmeklējumu vērtējumi, vecākais vispirms: { $list }

# Iebildumi pret atsevišķiem atskaites punktiem.
owner-appeal = Tā nav pareizi
owner-appeal-says = Kas nav pareizi?
owner-appeal-hint = Aģentūra to apskatīs vēlreiz un atbildēs šeit. Iebilst var līdz { $day }.
owner-appeal-send = Sūtīt iebildumu
owner-appeal-open = Iebilsts, vēl nav izlemts
owner-appeal-withdrawn = Iebildums atsaukts
owner-appeal-ruled = Iebilsts
owner-appeal-by = { $by }, { $day }
owner-appeal-withdraw = Atsaukt
owner-appeal-stands = Paliek, kā ir.
owner-appeal-counts-as = Skaitās kā “{ $answer }”.
owner-appeal-left-out = Vērtējumā nav iekļauts.
owner-appeal-score = Vērtējums bija { $before } un ir { $after }.
owner-access = Kopīgošana
