// A deputy of whom nothing is known yet.

import type { DeputyFacts, PrivateFacts } from "@/backend"

export const BLANK_FACTS: DeputyFacts = {
  name: "",
  gender: null,
  ethnicity: null,
  birth: null,
  native_place: null,
  education: null,
  degree: null,
  party: null,
  party_joined: null,
  occupation: null,
  employer: null,
  position: null,
  category: null,
  identity: null,
  levels: ["乡镇"],
  card_no: null,
  phone_may_be_published: false,
  constituency: null,
  village: null,
  group: null,
  stations: [],
  delegation: null,
  terms_served: null,
  reelected: null,
  elected_on: null,
  by_election: false,
  oath_on: null,
  offices: [],
  honours: [],
  note: null,
}

export const BLANK_PRIVATE: PrivateFacts = { id_number: null, phone: null, phone2: null, address: null }
