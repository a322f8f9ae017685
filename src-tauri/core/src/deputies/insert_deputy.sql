INSERT INTO deputies (
    name, gender, ethnicity, birth, native_place, education, degree, party, party_joined, occupation, employer,
    position, category, identity, levels, card_no, phone_may_be_published, constituency_id, village_id, group_id,
    delegation, terms_served, reelected, elected_on, by_election, oath_on, offices, honours, note, id_number, phone,
    phone2, address, term_id
)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,
    ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
    ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31,
    ?32, ?33, ?34
)
