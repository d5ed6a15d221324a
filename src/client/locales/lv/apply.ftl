# Publiskā lapa, kurā kāds piesakās darbam. To lasa cilvēki, kam nav konta.

apply = Pieteikties
apply-title = Darbs ar { $organization }
apply-email-hint = Atbilde pienāks šeit.
apply-places = Kur varat doties
apply-languages = Valodas, kurās runājat
apply-commas = Atdaliet ar komatiem.
apply-optional = { $question } (ja vēlaties)
apply-yes = Jā
apply-no = Nē
apply-missing = Šeit vajadzīga atbilde.
apply-conflicts = Vietas, kuras nevarat vērtēt objektīvi
apply-conflicts-hint = Veikali, zīmoli vai uzņēmumi, kur strādājat vai esat strādājis jūs vai kāds jums tuvs cilvēks. Atdaliet ar komatiem. Uz turieni jūs nesūtīs.
apply-privacy = Šeit rakstīto lasa tikai { $organization }. Konts netiek izveidots, kamēr tur kāds nav piekritis.
apply-send = Nosūtīt
apply-done = Paldies
apply-done-body = Jūsu rakstītais ir saņemts. Ja tas derēs, saņemsiet e-pastu ar uzaicinājumu.
apply-closed = Šī lapa ir slēgta
apply-closed-body = Pašlaik šeit pieteikties nevar. Pajautājiet tam, kurš jums iedeva adresi.
