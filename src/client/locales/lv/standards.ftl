# Standard sets, profiles, and what a store ends up with.
standards-lead = Ko šeit nozīmē laba apkalpošana. Kopu publicē versijās; profils saka, kur kaut kas no tās ir citādi.
standards-sets = Standartu kopas
standards-set = Standartu kopa
standards-none = Vēl nav standartu
standards-none-body = Uzrakstiet kopu vai paņemiet kontrolsarakstu no bibliotēkas: tas atnes savus standartus līdzi.
standards-library = Atvērt bibliotēku
standards-new-set = Jauna kopa
standards-new-profile = Jauns profils
standards-in-store = Kas veikalā skaitās
standards-count = { $count ->
    [zero] { $count } standartu
    [one] { $count } standarts
   *[other] { $count } standarti
  }
standards-version = { $version }. versija
standards-published = publicēta { $day }
standards-carried = atnāca līdzi kontrolsarakstam
standards-older = Agrākās versijas
standards-earlier = Šī ir { $version }. versija. Jaunākā ir { $newest }.
standards-see-newest = Skatīt jaunāko
standards-write = Rakstīt nākamo versiju
standards-checklist = Jauns kontrolsaraksts pēc šiem
standards-draft = melnraksts
standards-draft-changed = mainīja { $person }, { $day }
standards-untitled = Bez nosaukuma
standards-drafts = Melnraksti

standards-profiles = Profili
standards-profiles-lead = Profils pielāgo kopu reģionam, kanālam vai konceptam. Daži standarti sver vairāk, gaidīšana drīkst būt ilgāka, un kādu var pat apgriezt otrādi.
standards-no-profiles = Profilu nav. Katru veikalu mēra pēc standartiem, kādi tie ir.
standards-profile = Profils
standards-where = Kur tas skaitās
standards-differs = Kas ir citādi
standards-stores = Veikali
standards-overrides = { $count ->
    [zero] { $count } standartu
    [one] { $count } standarts
   *[other] { $count } standarti
  }
standards-nowhere = Tikai tur, kur tas veikalam izvēlēts
standards-of-set = pielāgo “{ $set }”
standards-store-count = { $count ->
    [0] Tas vēl neskaitās nevienā veikalā
    [zero] Tas skaitās { $count } veikalos
    [one] Tas skaitās { $count } veikalā
   *[other] Tas skaitās { $count } veikalos
  }
standards-change-profile = Rakstīt nākamo versiju
standards-nothing-differs = Vēl nekas nav citādi.

standards-new-set-lead = Tā sākas tukša. Standartus pievieno pēc tam.
standards-name = Nosaukums
standards-name-missing = Dodiet nosaukumu. Vēlāk to var mainīt.
standards-first-language = Valoda, ar kuru sākt
standards-language = Valoda
standards-begin = Sākt
standards-new-profile-lead = Vispirms kopa, ko tas pielāgo. Kur tas skaitās un kas ir citādi, nāk pēc tam.
standards-new-profile-none = Nav standartu kopas, ko profils varētu pielāgot. Vispirms uzrakstiet kādu vai paņemiet kontrolsarakstu no bibliotēkas.
standards-profile-set = Kopa, ko tas pielāgo
standards-begin-with = Sākt ar
standards-begin-empty = Neko
standards-set-name = Kopas nosaukums
standards-profile-name = Profila nosaukums
standards-add = Pievienot standartu
standards-no-standard = Vēl nav standartu.
standards-weight = Svars
standards-weight-hint = 1, ja nekas nav norādīts. Jautājumam var būt savs.
standards-critical = Kritisks: ja nav izpildīts, apmeklējums nav sekmīgs
standards-undo = Atsaukt
standards-publish = Publicēt
standards-published-now = Publicēts kā { $version }. versija.
standards-faults = { $count ->
    [zero] Publicēt liedz { $count } lietu
    [one] Publicēt liedz { $count } lieta
   *[other] Publicēt liedz { $count } lietas
  }
standards-fault-no-name = Nav nosaukuma.
standards-fault-no-standards = Nav standartu.
standards-fault-duplicate-id = “{ $name }” ir divreiz. Noņemiet vienu.
standards-fault-standard-unnamed = Kādam standartam nav nosaukuma.
standards-fault-no-target = “{ $name }” nesaka, kas skaitās izpildīts.
standards-fault-limit-below = “{ $name }” robeža ir īsāka par mērķi.
standards-not-saved = Pēdējā izmaiņa vēl nav saglabāta. Pēc brīža mēģiniet vēlreiz.
standards-publish-hint-set = Publicēta versija nekad nemainās. Kontrolsaraksti nosauc versiju, ko tie mēra.
standards-publish-hint-profile = Tas skaitās atskaitēm, kas atnāk no tā brīža. Jau novērtētais paliek, kā ir.

standards-regions = Reģioni
standards-regions-none = Nevienam veikalam vēl nav reģiona.
standards-concepts = Koncepti
standards-concepts-none = Nevienam veikalam vēl nav koncepta.
standards-channels = Kanāli
standards-where-hint = Ja izvēlēti vairāki, veikalam jāatbilst katram: vienam no reģioniem, vienam no kanāliem un vienam no konceptiem. Ja neviens, profils skaitās tikai veikaliem, kam tas izvēlēts.
standards-where-order = Ja der divi profili, skaitās viens: koncepts ir pirms kanāla, un kanāls pirms reģiona.
standards-as-it-is = kā ir
standards-here = Ko tas šeit nozīmē
standards-here-as-is = Kā ir
standards-here-reverse = Apgriezts otrādi
standards-here-retire = Izlaists
standards-here-reverse-hint = Kas citur dod visu, šeit nedod neko, un otrādi.
standards-here-retire-hint = Šeit tas neskaitās nevienā pusē.
standards-critical-here = Vai tas ir kritisks
standards-critical-as-is = Kā kopā
standards-critical-yes = Šeit kritisks
standards-critical-no = Šeit nav kritisks
standards-otherwise = Citādi { $value }.
standards-otherwise-critical = Citādi kritisks.
standards-otherwise-uncritical = Citādi nav kritisks.
standards-otherwise-unknown = Citādi, kā saka kontrolsaraksts.
standards-target-seconds = Mērķis, sekundes
standards-limit-seconds = Robeža, sekundes

standards-diff-reverse = Apgriezts otrādi: kas citur dod visu, šeit nedod neko
standards-diff-retire = Izlaists: šeit tas neskaitās
standards-diff-critical = { $to ->
    [yes] Kritisks, citur nav
   *[no] Nav kritisks, citur ir
  }
standards-diff-weight = Svars { $to }, nevis { $from }
standards-diff-weight-set = Svars { $to } visam, kas to mēra
standards-diff-targetSeconds = Mērķis { $to } s, nevis { $from } s
standards-diff-limitSeconds = Robeža { $to } s, nevis { $from } s
standards-diff-targetSeconds-set = Mērķis { $to } s, lai ko teiktu kontrolsaraksts
standards-diff-limitSeconds-set = Robeža { $to } s, lai ko teiktu kontrolsaraksts
standards-by = Pēc “{ $profile }”
standards-measure = Kā to mēra
standards-is-critical = Kritisks
standards-fact-weight = Svars { $weight }
standards-fact-wait = Mērķis { $target } s, robeža { $limit } s
standards-how = Kāpēc to prasa un kā to dara

standards-store = Veikals
standards-pick-store = Izvēlieties veikalu
standards-pick-store-body = Redzēsiet katru standartu, kāds tas tur skaitās, un kurš profils to noteica.
standards-no-stores = Veikalu vēl nav.
standards-channel = Kanāls
standards-by-none = Šeit neskaitās neviens profils: standarti ir, kādi tie ir.
standards-by-chosen = Šeit skaitās “{ $profile }”, { $version }. versija. Tas šim veikalam ir izvēlēts.
standards-by-fits = Šeit skaitās “{ $profile }”, { $version }. versija: { $why }.
standards-why-region = reģions { $word }
standards-why-channel = kanāls { $word }
standards-why-concept = koncepts { $word }
standards-gives-way = Arī šie der, bet dod ceļu: { $names }.
standards-changed = { $count ->
    [0] Nekas neatšķiras no kopas
    [zero] No kopas atšķiras { $count } standartu
    [one] No kopas atšķiras { $count } standarts
   *[other] No kopas atšķiras { $count } standarti
  }
standards-only-changed = Tikai kas ir citādi
standards-store-page = Atvērt veikalu
