import { lazySet, startsOf, wordsIn } from './lazySet';

const authors =
  'thomas_gordon marshall_rosenberg abraham_maslow faith_pigors john_flanagan sigmund_freud carl_gustav_jung jean_piaget lev_vygotsky ' +
  'albert_ellis marsha_linehan milton_erickson meredith_belbin brene_brown robin_shohet john_hattie benjamin_bloom johan_cruijff john_driscoll ' +
  'terry_borton jack_mezirow kim_insoo_berg augusto_boal lynn_hoffman tom_andersen jeroen_hendriksen erik_de_haan jan_bransen manon_ruijters ' +
  'mihaly_csikszentmihalyi susan_scott adam_grant jaap_van_ginneken harry_ingham jesper_juul riet_fiddelaers-jaspers manu_keirse dirk_de_wachter ' +
  'carol_gilligan reg_revans friedemann_schulz_von_thun joan_tronto michael_white david_epston';
const fiction =
  'harry_potter sherlock_holmes james_bond robin_hood peter_pan oliver_twist donald_duck mickey_mouse alice_in_wonderland mary_poppins ' +
  'pippi_langkous jip_en_janneke romeo_en_julia romeo_and_juliet ruth_en_naomi ruth_and_naomi kain_en_abel cain_and_abel adam_en_eva adam_and_eve david_en_goliath david_and_goliath miss_scarlett boer_zoekt marte_meo dikkertje_dap ciske_de_rat hansel_and_gretel hans_en_grietje winnie_de_poeh ' +
  'winnie_the_pooh paddington_bear bridget_jones forrest_gump luke_skywalker darth_vader james_bean mr_bean doctor_who jane_eyre elizabeth_bennet ' +
  'tom_sawyer huckleberry_finn anna_karenina bob_de_bouwer bob_the_builder peppa_pig buurman_en_buurman ' +
  'mr_right white_rabbit mad_hatter cheshire_cat red_queen snow_white ebenezer_scrooge homer_simpson bart_simpson katniss_everdeen hercule_poirot miss_marple mr_darcy lady_macbeth don_quichot don_quixote ' +
  'florence_nightingale nelson_mandela martin_luther_king barack_obama albert_einstein anne_frank charles_dickens william_shakespeare ' +
  'vincent_van_gogh annie_m_g_schmidt roald_dahl astrid_lindgren jane_austen donald_trump taylor_swift ronald_mcdonald ' +
  'fawlty_towers coronation_street peaky_blinders downton_abbey midsomer_murders postman_pat fireman_sam';
const things =
  'albert_heijn veilig_thuis rode_kruis red_cross leger_des_heils verenigde_staten verenigd_koninkrijk united_states united_kingdom new_york_times ' +
  'douwe_egberts jan_linders dirk_van_den_broek john_lewis marks_and_spencer marks_&_spencer ben_and_jerry kindertelefoon de_kindertelefoon tweede_kamer eerste_kamer ' +
  'tweede_wereldoorlog world_war second_world_war first_world_war black_lives_matter metoo nationale_ombudsman slachtofferhulp_nederland ' +
  'big_brother johari_window deep_democracy liberating_structures appreciative_inquiry theory_u wise_crowds mental_health mental_capacity ' +
  'citizens_advice social_services human_resources new_year boxing_day good_friday bank_holiday saint_nicholas sinterklaas oud_en_nieuw ' +
  'marie_curie macmillan_cancer age_uk health_and_safety alzheimer_nederland salvation_army family_court crown_court high_court ' +
  'childline save_the_children jehovahs_witness jehovah_s_witness black_friday blue_monday mothers_day fathers_day st_patrick st_george';

/** Names of several words that lead to nobody in the casus: authors, persons of stories and of history, brands, bodies. */
export const fullNames = lazySet(() => wordsIn(authors, fiction, things));

/** The words with which one of them begins. */
export const fullNameStarts = lazySet(() => startsOf(fullNames()));
