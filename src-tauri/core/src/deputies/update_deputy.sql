UPDATE deputies
SET
    name = ?1, gender = ?2, ethnicity = ?3, birth = ?4, native_place = ?5, education = ?6, degree = ?7, party = ?8,
    party_joined = ?9, occupation = ?10, employer = ?11, position = ?12, category = ?13, identity = ?14, levels = ?15,
    card_no = ?16, phone_may_be_published = ?17, constituency_id = ?18, village_id = ?19, group_id = ?20,
    delegation = ?21, terms_served = ?22, reelected = ?23, elected_on = ?24, by_election = ?25, oath_on = ?26,
    offices = ?27, honours = ?28, note = ?29, id_number = ?30, phone = ?31, phone2 = ?32, address = ?33,
    revision = revision + 1
WHERE id = ?34 AND revision = ?35
