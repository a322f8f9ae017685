INSERT INTO deputies (
    name, gender, ethnicity, birth, native_place, education, degree, party, party_joined, occupation, employer,
    position, category, identity, levels, card_no, phone_may_be_published, constituency_id, village_id, group_id,
    delegation, terms_served, reelected, elected_on, by_election, oath_on, offices, honours, note, id_number, phone,
    phone2, address, term_id
)
