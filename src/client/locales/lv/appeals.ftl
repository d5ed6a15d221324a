# What a coordinator rules on: owners' appeals against single items of published reports.

appeals = Iebildumi
appeals-lead = Kas, pēc īpašnieku domām, publicētā atskaitē nav pareizi, punktu pa punktam. Izmaiņu novērtē no jauna un pieraksta ar vērtējumu pirms un pēc.
appeals-see-open = Izlemtie
appeals-see-ruled = Gaidošie
appeals-none-open = Nekas negaida lēmumu
appeals-none-ruled = Vēl nekas nav izlemts
appeals-by = { $by }, { $day }
appeals-answered = Atbilde: { $answer }.
appeals-unanswered = Atbildes nav.
appeals-measured = Izmērīts: { $length }.
appeals-points = Punkti: { $earned } no { $possible }.
appeals-ruling = Lēmums
appeals-choose = Izvēlieties
appeals-ruled-stands = Paliek, kā ir
appeals-counts-as = Skaitās kā “{ $answer }”
appeals-ruled-left-out = Vērtējumā neiekļauts
appeals-score = Vērtējums bija { $before } un ir { $after }.
appeals-words = Ko izlasīs īpašnieks
appeals-words-hint = Uzrakstiet, ko pārbaudījāt. Neko, no kā var uzzināt, kas tur bija.
appeals-rule = Izlemt
