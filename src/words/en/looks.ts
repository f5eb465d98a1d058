/** What each look is called and means. `meaning` is a clause without a capital, `brief` a few words. */
interface LookWords {
  readonly name: string;
  readonly brief: string;
  readonly meaning: string;
}

const silent: LookWords = {
  name: "Not mentioned",
  brief: "region covered, no word of it",
  meaning: "the document covers the region and says nothing of the partner, which does not mean that nothing happens",
};

const outside: LookWords = {
  name: "Out of scope",
  brief: "region not covered",
  meaning: "the document does not cover the region",
};

export const looks = {
  direction: {
    advancing: {
      name: "Advancing",
      brief: "a new step in the last 24 months",
      meaning: "something was signed, launched, deployed or delivered in the 24 months before the document",
    },
    running: {
      name: "Running",
      brief: "in place, no new step",
      meaning: "talks, agreements, deployments or money are in place, without a new step",
    },
    restarting: {
      name: "Restarting",
      brief: "taken up again after a stop",
      meaning: "cooperation is taken up again after a stop",
    },
    halted: {
      name: "Halted",
      brief: "refused, ended or on hold as a whole",
      meaning: "the cooperation as a whole, or every instrument named, is refused, ended or on hold",
    },
    named: {
      name: "Named only",
      brief: "mentioned, nothing under way",
      meaning: "the document mentions the partner but reports no cooperation under way",
    },
    silent,
    outside,
  },
  family: {
    concluded: {
      name: "Concluded",
      brief: "signed, provisional or operating",
      meaning: "the furthest instrument is signed, applied provisionally or operating",
    },
    "in-talks": {
      name: "In talks",
      brief: "discussed or negotiated",
      meaning: "the furthest instrument is discussed or negotiated",
    },
    area: {
      name: "Area of cooperation",
      brief: "listed without a level",
      meaning: "the document lists the field without naming an instrument or a level",
    },
    wanted: {
      name: "Wanted",
      brief: "a mandate or wish, no talks",
      meaning: "a mandate or a wish, with no talks reported",
    },
    blocked: {
      name: "Blocked",
      brief: "refused, ended or on hold",
      meaning: "everything named in this field is refused, ended or on hold",
    },
    elsewhere: {
      name: "Not in this field",
      brief: "named, but not in this field",
      meaning: "the document names the partner, but nothing in this field",
    },
    silent,
    outside,
  },
  /** The later document compared with the earlier one; silence is never an end. */
  change: {
    started: { name: "Started", brief: "under way now, not before" },
    advanced: { name: "Advanced", brief: "further than before" },
    unchanged: { name: "Unchanged", brief: "as far as before" },
    slowed: { name: "Slowed", brief: "less far, without a new step, or held up" },
    stopped: { name: "Stopped", brief: "now refused, ended or on hold" },
    "newly-mentioned": { name: "Newly mentioned", brief: "only the later document speaks of it" },
    "newly-silent": { name: "Newly silent", brief: "the later one is silent, which is no end" },
    unclear: { name: "Not comparable", brief: "too little is said to tell a direction" },
    unmentioned: { name: "Not mentioned", brief: "neither document speaks of it" },
  },
  hindered: {
    name: "Hatched",
    brief: "part is blocked or obstructed",
    meaning: "at least one instrument is blocked, or the document reports an obstacle",
  } satisfies LookWords as LookWords,
  union: { name: "European Union", brief: "Member States" },
} as const;
