# Standard sets, profiles, and what a store ends up with.
standards-lead = What good service does here. A set is published in versions; a profile says where some of it is different.
standards-sets = Standard sets
standards-set = Standard set
standards-none = No standards yet
standards-none-body = Write a set, or take a checklist from the library: it brings its standards along.
standards-library = Open the library
standards-new-set = New set
standards-new-profile = New profile
standards-in-store = What a store ends up with
standards-count = { $count ->
    [one] one standard
   *[other] { $count } standards
  }
standards-version = Version { $version }
standards-published = published on { $day }
standards-carried = came with a checklist
standards-older = Earlier versions
standards-earlier = This is version { $version }. The newest is { $newest }.
standards-see-newest = See the newest
standards-write = Write the next version
standards-checklist = New checklist by these
standards-draft = draft
standards-draft-changed = changed on { $day } by { $person }
standards-untitled = Without a name
standards-drafts = Drafts

standards-profiles = Profiles
standards-profiles-lead = A profile adapts a set to a region, a channel or a concept. Some standards weigh more, a wait may take longer, and one can even be turned round.
standards-no-profiles = No profiles. Every store is measured by the standards as they are.
standards-profile = Profile
standards-where = Where it counts
standards-differs = What is different
standards-stores = Stores
standards-overrides = { $count ->
    [one] one standard
   *[other] { $count } standards
  }
standards-nowhere = Only where it is chosen for a store
standards-of-set = adapts “{ $set }”
standards-store-count = { $count ->
    [0] It counts at no store yet
    [one] It counts at one store
   *[other] It counts at { $count } stores
  }
standards-change-profile = Write the next version
standards-nothing-differs = Nothing is different yet.

standards-new-set-lead = It begins empty. The standards are added next.
standards-name = Name
standards-name-missing = Give it a name. It can be changed later.
standards-first-language = Language to begin with
standards-language = Language
standards-begin = Begin
standards-new-profile-lead = First the set that it adapts. Where it counts and what is different come next.
standards-new-profile-none = There is no standard set that a profile could adapt. Write one first, or take a checklist from the library.
standards-profile-set = Set that it adapts
standards-begin-with = Begin with
standards-begin-empty = Nothing
standards-set-name = Name of the set
standards-profile-name = Name of the profile
standards-add = Add a standard
standards-no-standard = No standards yet.
standards-weight = Weight
standards-weight-hint = 1 unless stated. A question can have its own.
standards-critical = Critical: where it is missed, the visit fails
standards-undo = Undo
standards-publish = Publish
standards-published-now = Published as version { $version }.
standards-faults = { $count ->
    [one] One thing keeps it from being published
   *[other] { $count } things keep it from being published
  }
standards-fault-no-name = It has no name.
standards-fault-no-standards = It has no standards.
standards-fault-duplicate-id = “{ $name }” is there twice. Remove one of them.
standards-fault-standard-unnamed = A standard has no name.
standards-fault-no-target = “{ $name }” does not say what counts as met.
standards-fault-limit-below = “{ $name }” has a limit that is shorter than its target.
standards-not-saved = The last change has not been saved yet. Try again in a moment.
standards-publish-hint-set = A published version is never changed. Checklists name the version that they measure.
standards-publish-hint-profile = It counts for reports that come in from then on. What is scored already stays as it is.

standards-regions = Regions
standards-regions-none = No store has a region yet.
standards-concepts = Concepts
standards-concepts-none = No store has a concept yet.
standards-channels = Channels
standards-where-hint = Where several are chosen, a store must fit each: one of the regions, and one of the channels, and one of the concepts. With none chosen, the profile counts only for stores that it is chosen for.
standards-where-order = Where two profiles fit, one counts: a concept goes before a channel, and a channel before a region.
standards-as-it-is = as it is
standards-here = What it means here
standards-here-as-is = As it is
standards-here-reverse = Turned round
standards-here-retire = Left out
standards-here-reverse-hint = What earns everything elsewhere earns nothing here, and the other way round.
standards-here-retire-hint = It does not count here, either way.
standards-critical-here = Whether it is critical
standards-critical-as-is = As in the set
standards-critical-yes = Critical here
standards-critical-no = Not critical here
standards-otherwise = Otherwise { $value }.
standards-otherwise-critical = Otherwise critical.
standards-otherwise-uncritical = Otherwise not critical.
standards-otherwise-unknown = Otherwise as the checklist says.
standards-target-seconds = Target, seconds
standards-limit-seconds = Limit, seconds

standards-diff-reverse = Turned round: what earns everything elsewhere earns nothing here
standards-diff-retire = Left out: it does not count here
standards-diff-critical = { $to ->
    [yes] Critical, which it is not elsewhere
   *[no] Not critical, which it is elsewhere
  }
standards-diff-weight = Weight { $to } instead of { $from }
standards-diff-weight-set = Weight { $to } for all that measures it
standards-diff-targetSeconds = Target { $to } s instead of { $from } s
standards-diff-limitSeconds = Limit { $to } s instead of { $from } s
standards-diff-targetSeconds-set = Target { $to } s, whatever the checklist says
standards-diff-limitSeconds-set = Limit { $to } s, whatever the checklist says
standards-by = By “{ $profile }”
standards-measure = How it is measured
standards-is-critical = Critical
standards-fact-weight = Weight { $weight }
standards-fact-wait = Target { $target } s, limit { $limit } s
standards-how = Why, and how to carry it out

standards-store = Store
standards-pick-store = Choose a store
standards-pick-store-body = You see each standard as it counts there, and which profile made it so.
standards-no-stores = There are no stores yet.
standards-channel = Channel
standards-by-none = No profile counts here: the standards are as they are.
standards-by-chosen = “{ $profile }”, version { $version }, counts here. It was chosen for this store.
standards-by-fits = “{ $profile }”, version { $version }, counts here: { $why }.
standards-why-region = region { $word }
standards-why-channel = channel { $word }
standards-why-concept = concept { $word }
standards-gives-way = These fit too, and give way: { $names }.
standards-changed = { $count ->
    [0] Nothing is different from the set
    [one] One standard is different from the set
   *[other] { $count } standards are different from the set
  }
standards-only-changed = Only what is different
standards-store-page = Open the store
