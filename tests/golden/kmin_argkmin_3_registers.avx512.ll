target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 3
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 4
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 5
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 6
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 7
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 8
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 9
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 10
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 11
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = getelementptr i64, ptr %frame, i64 12
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 13
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 14
  %v29 = load i64, ptr %v28, align 8, !invariant.load !0
  %v30 = inttoptr i64 %v5 to ptr
  %v31 = inttoptr i64 %v3 to ptr
  %v32 = getelementptr i8, ptr %progress, i64 8
  br label %take33
take33:
  %v36 = atomicrmw add ptr %progress, i64 1 monotonic
  %v37 = icmp slt i64 %v36, %v1
  %v38 = load volatile i64, ptr %v32, align 8
  %v39 = icmp eq i64 %v38, 0
  %v40 = and i1 %v37, %v39
  br i1 %v40, label %work34, label %done35
work34:
  %v41 = mul nsw i64 %v36, 64
  %v42 = getelementptr i8, ptr %v31, i64 %v41
  %v43 = getelementptr i64, ptr %v42, i64 4
  %v44 = load i64, ptr %v43, align 8, !invariant.load !0
  %v45 = add nsw i64 %v7, %v44
  %v46 = inttoptr i64 %v45 to ptr
  %v47 = getelementptr i64, ptr %v42, i64 5
  %v48 = load i64, ptr %v47, align 8, !invariant.load !0
  %v49 = add nsw i64 %v13, %v48
  %v50 = inttoptr i64 %v49 to ptr
  %v51 = getelementptr i64, ptr %v42, i64 6
  %v52 = load i64, ptr %v51, align 8, !invariant.load !0
  %v53 = add nsw i64 %v19, %v52
  %v54 = inttoptr i64 %v53 to ptr
  %v55 = getelementptr i64, ptr %v42, i64 7
  %v56 = load i64, ptr %v55, align 8, !invariant.load !0
  %v57 = add nsw i64 %v25, %v56
  %v58 = inttoptr i64 %v57 to ptr
  %v59 = load i64, ptr %v42, align 8, !invariant.load !0
  %v60 = getelementptr i64, ptr %v42, i64 1
  %v61 = load i64, ptr %v60, align 8, !invariant.load !0
  br label %rows_head62
rows_head62:
  %v65 = phi i64 [ %v59, %work34 ], [ %v260, %scatter_done225 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v88, %gather69 ]
  %v72 = icmp slt i64 %v71, 16
  br i1 %v72, label %gather69, label %gather_done70
gather69:
  %v73 = add nsw i64 %v65, %v71
  %v74 = icmp slt i64 %v73, %v67
  %v75 = select i1 %v74, i64 %v73, i64 %v67
  %v76 = mul nsw i64 %v75, %v21
  %v77 = getelementptr i8, ptr %v54, i64 %v76
  %v78 = load float, ptr %v77, align 1, !invariant.load !0
  %v79 = getelementptr float, ptr %scratch, i64 %v71
  store float %v78, ptr %v79
  %v80 = getelementptr i8, ptr %v77, i64 4
  %v81 = load float, ptr %v80, align 1, !invariant.load !0
  %v82 = getelementptr i8, ptr %scratch, i64 64
  %v83 = getelementptr float, ptr %v82, i64 %v71
  store float %v81, ptr %v83
  %v84 = getelementptr i8, ptr %v77, i64 8
  %v85 = load float, ptr %v84, align 1, !invariant.load !0
  %v86 = getelementptr i8, ptr %scratch, i64 128
  %v87 = getelementptr float, ptr %v86, i64 %v71
  store float %v85, ptr %v87
  %v88 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  %v89 = load <16 x float>, ptr %scratch, align 64
  %v90 = getelementptr i8, ptr %scratch, i64 64
  %v91 = load <16 x float>, ptr %v90, align 64
  %v92 = getelementptr i8, ptr %scratch, i64 128
  %v93 = load <16 x float>, ptr %v92, align 64
  %v100 = getelementptr i64, ptr %v42, i64 2
  %v101 = load i64, ptr %v100, align 8, !invariant.load !0
  %v102 = getelementptr i64, ptr %v42, i64 3
  %v103 = load i64, ptr %v102, align 8, !invariant.load !0
  br label %interval_head94
interval_head94:
  %v104 = phi i64 [ %v101, %gather_done70 ], [ %v204, %interval_end98 ]
  %v105 = phi <16 x float> [ splat (float 0x7FF0000000000000), %gather_done70 ], [ %v122, %interval_end98 ]
  %v106 = phi <16 x i32> [ splat (i32 0), %gather_done70 ], [ %v123, %interval_end98 ]
  %v107 = phi <16 x float> [ splat (float 0x7FF0000000000000), %gather_done70 ], [ %v124, %interval_end98 ]
  %v108 = phi <16 x i32> [ splat (i32 0), %gather_done70 ], [ %v125, %interval_end98 ]
  %v109 = phi <16 x float> [ splat (float 0x7FF0000000000000), %gather_done70 ], [ %v126, %interval_end98 ]
  %v110 = phi <16 x i32> [ splat (i32 0), %gather_done70 ], [ %v127, %interval_end98 ]
  %v111 = phi <16 x float> [ splat (float 0x7FF0000000000000), %gather_done70 ], [ %v128, %interval_end98 ]
  %v112 = phi <16 x i32> [ splat (i32 0), %gather_done70 ], [ %v129, %interval_end98 ]
  %v113 = phi <16 x float> [ splat (float 0x7FF0000000000000), %gather_done70 ], [ %v130, %interval_end98 ]
  %v114 = phi <16 x i32> [ splat (i32 0), %gather_done70 ], [ %v131, %interval_end98 ]
  %v115 = icmp slt i64 %v104, %v103
  br i1 %v115, label %interval95, label %columns_done99
interval95:
  %v116 = mul nsw i64 %v104, 16
  %v117 = getelementptr i8, ptr %v30, i64 %v116
  %v118 = load i64, ptr %v117, align 8, !invariant.load !0
  %v119 = getelementptr i64, ptr %v117, i64 1
  %v120 = load i64, ptr %v119, align 8, !invariant.load !0
  br label %chunk_head96
chunk_head96:
  %v121 = phi i64 [ %v118, %interval95 ], [ %v136, %column_done140 ]
  %v122 = phi <16 x float> [ %v105, %interval95 ], [ %v179, %column_done140 ]
  %v123 = phi <16 x i32> [ %v106, %interval95 ], [ %v181, %column_done140 ]
  %v124 = phi <16 x float> [ %v107, %interval95 ], [ %v184, %column_done140 ]
  %v125 = phi <16 x i32> [ %v108, %interval95 ], [ %v186, %column_done140 ]
  %v126 = phi <16 x float> [ %v109, %interval95 ], [ %v189, %column_done140 ]
  %v127 = phi <16 x i32> [ %v110, %interval95 ], [ %v191, %column_done140 ]
  %v128 = phi <16 x float> [ %v111, %interval95 ], [ %v194, %column_done140 ]
  %v129 = phi <16 x i32> [ %v112, %interval95 ], [ %v196, %column_done140 ]
  %v130 = phi <16 x float> [ %v113, %interval95 ], [ %v199, %column_done140 ]
  %v131 = phi <16 x i32> [ %v114, %interval95 ], [ %v201, %column_done140 ]
  %v132 = icmp slt i64 %v121, %v120
  %v133 = load volatile i64, ptr %v32, align 8
  %v134 = icmp eq i64 %v133, 0
  %v135 = and i1 %v132, %v134
  br i1 %v135, label %chunk97, label %interval_end98
chunk97:
  %v136 = add nsw i64 %v121, 256
  %v137 = icmp slt i64 %v136, %v120
  %v138 = select i1 %v137, i64 %v136, i64 %v120
  br label %column139
column139:
  %v141 = phi i64 [ %v121, %chunk97 ], [ %v202, %column139 ]
  %v142 = phi <16 x float> [ %v122, %chunk97 ], [ %v179, %column139 ]
  %v143 = phi <16 x i32> [ %v123, %chunk97 ], [ %v181, %column139 ]
  %v144 = phi <16 x float> [ %v124, %chunk97 ], [ %v184, %column139 ]
  %v145 = phi <16 x i32> [ %v125, %chunk97 ], [ %v186, %column139 ]
  %v146 = phi <16 x float> [ %v126, %chunk97 ], [ %v189, %column139 ]
  %v147 = phi <16 x i32> [ %v127, %chunk97 ], [ %v191, %column139 ]
  %v148 = phi <16 x float> [ %v128, %chunk97 ], [ %v194, %column139 ]
  %v149 = phi <16 x i32> [ %v129, %chunk97 ], [ %v196, %column139 ]
  %v150 = phi <16 x float> [ %v130, %chunk97 ], [ %v199, %column139 ]
  %v151 = phi <16 x i32> [ %v131, %chunk97 ], [ %v201, %column139 ]
  %v152 = mul nsw i64 %v141, %v27
  %v153 = getelementptr i8, ptr %v58, i64 %v152
  %v154 = trunc i64 %v141 to i32
  %v155 = insertelement <16 x i32> poison, i32 %v154, i64 0
  %v156 = shufflevector <16 x i32> %v155, <16 x i32> poison, <16 x i32> zeroinitializer
  %v157 = load float, ptr %v153, align 1, !invariant.load !0
  %v158 = insertelement <16 x float> poison, float %v157, i64 0
  %v159 = shufflevector <16 x float> %v158, <16 x float> poison, <16 x i32> zeroinitializer
  %v160 = fsub contract <16 x float> %v89, %v159
  %v161 = fmul contract <16 x float> %v160, %v160
  %v162 = fadd contract <16 x float> splat (float 0x8000000000000000), %v161
  %v163 = getelementptr i8, ptr %v153, i64 4
  %v164 = load float, ptr %v163, align 1, !invariant.load !0
  %v165 = insertelement <16 x float> poison, float %v164, i64 0
  %v166 = shufflevector <16 x float> %v165, <16 x float> poison, <16 x i32> zeroinitializer
  %v167 = fsub contract <16 x float> %v91, %v166
  %v168 = fmul contract <16 x float> %v167, %v167
  %v169 = fadd contract <16 x float> %v162, %v168
  %v170 = getelementptr i8, ptr %v153, i64 8
  %v171 = load float, ptr %v170, align 1, !invariant.load !0
  %v172 = insertelement <16 x float> poison, float %v171, i64 0
  %v173 = shufflevector <16 x float> %v172, <16 x float> poison, <16 x i32> zeroinitializer
  %v174 = fsub contract <16 x float> %v93, %v173
  %v175 = fmul contract <16 x float> %v174, %v174
  %v176 = fadd contract <16 x float> %v169, %v175
  %v177 = fcmp olt <16 x float> %v176, %v142
  %v178 = select <16 x i1> %v177, <16 x float> %v176, <16 x float> %v142
  %v179 = select <16 x i1> splat (i1 false), <16 x float> %v176, <16 x float> %v178
  %v180 = select <16 x i1> %v177, <16 x i32> %v156, <16 x i32> %v143
  %v181 = select <16 x i1> splat (i1 false), <16 x i32> %v156, <16 x i32> %v180
  %v182 = fcmp olt <16 x float> %v176, %v144
  %v183 = select <16 x i1> %v182, <16 x float> %v176, <16 x float> %v144
  %v184 = select <16 x i1> %v177, <16 x float> %v142, <16 x float> %v183
  %v185 = select <16 x i1> %v182, <16 x i32> %v156, <16 x i32> %v145
  %v186 = select <16 x i1> %v177, <16 x i32> %v143, <16 x i32> %v185
  %v187 = fcmp olt <16 x float> %v176, %v146
  %v188 = select <16 x i1> %v187, <16 x float> %v176, <16 x float> %v146
  %v189 = select <16 x i1> %v182, <16 x float> %v144, <16 x float> %v188
  %v190 = select <16 x i1> %v187, <16 x i32> %v156, <16 x i32> %v147
  %v191 = select <16 x i1> %v182, <16 x i32> %v145, <16 x i32> %v190
  %v192 = fcmp olt <16 x float> %v176, %v148
  %v193 = select <16 x i1> %v192, <16 x float> %v176, <16 x float> %v148
  %v194 = select <16 x i1> %v187, <16 x float> %v146, <16 x float> %v193
  %v195 = select <16 x i1> %v192, <16 x i32> %v156, <16 x i32> %v149
  %v196 = select <16 x i1> %v187, <16 x i32> %v147, <16 x i32> %v195
  %v197 = fcmp olt <16 x float> %v176, %v150
  %v198 = select <16 x i1> %v197, <16 x float> %v176, <16 x float> %v150
  %v199 = select <16 x i1> %v192, <16 x float> %v148, <16 x float> %v198
  %v200 = select <16 x i1> %v197, <16 x i32> %v156, <16 x i32> %v151
  %v201 = select <16 x i1> %v192, <16 x i32> %v149, <16 x i32> %v200
  %v202 = add nsw i64 %v141, 1
  %v203 = icmp slt i64 %v202, %v138
  br i1 %v203, label %column139, label %column_done140
column_done140:
  br label %chunk_head96
interval_end98:
  %v204 = add nsw i64 %v104, 1
  br label %interval_head94
columns_done99:
  %v205 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v105, ptr %v205, align 64
  %v206 = getelementptr i8, ptr %scratch, i64 512
  %v207 = sext <16 x i32> %v106 to <16 x i64>
  store <16 x i64> %v207, ptr %v206, align 64
  %v208 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v107, ptr %v208, align 64
  %v209 = getelementptr i8, ptr %scratch, i64 640
  %v210 = sext <16 x i32> %v108 to <16 x i64>
  store <16 x i64> %v210, ptr %v209, align 64
  %v211 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v109, ptr %v211, align 64
  %v212 = getelementptr i8, ptr %scratch, i64 768
  %v213 = sext <16 x i32> %v110 to <16 x i64>
  store <16 x i64> %v213, ptr %v212, align 64
  %v214 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v111, ptr %v214, align 64
  %v215 = getelementptr i8, ptr %scratch, i64 896
  %v216 = sext <16 x i32> %v112 to <16 x i64>
  store <16 x i64> %v216, ptr %v215, align 64
  %v217 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v113, ptr %v217, align 64
  %v218 = getelementptr i8, ptr %scratch, i64 1024
  %v219 = sext <16 x i32> %v114 to <16 x i64>
  store <16 x i64> %v219, ptr %v218, align 64
  %v220 = sub nsw i64 %v61, %v65
  %v221 = icmp slt i64 16, %v220
  %v222 = select i1 %v221, i64 16, i64 %v220
  br label %scatter_head223
scatter_head223:
  %v226 = phi i64 [ 0, %columns_done99 ], [ %v259, %component_done248 ]
  %v227 = icmp slt i64 %v226, %v222
  br i1 %v227, label %scatter224, label %scatter_done225
scatter224:
  %v228 = add nsw i64 %v65, %v226
  %v229 = mul nsw i64 %v228, %v9
  %v230 = getelementptr i8, ptr %v46, i64 %v229
  br label %component_head231
component_head231:
  %v234 = phi i64 [ 0, %scatter224 ], [ %v243, %component232 ]
  %v235 = icmp slt i64 %v234, 5
  br i1 %v235, label %component232, label %component_done233
component232:
  %v236 = getelementptr i8, ptr %scratch, i64 192
  %v237 = mul nsw i64 %v234, 64
  %v238 = getelementptr i8, ptr %v236, i64 %v237
  %v239 = getelementptr float, ptr %v238, i64 %v226
  %v240 = load float, ptr %v239
  %v241 = mul nsw i64 %v234, %v11
  %v242 = getelementptr i8, ptr %v230, i64 %v241
  store float %v240, ptr %v242, align 1
  %v243 = add nsw i64 %v234, 1
  br label %component_head231
component_done233:
  %v244 = mul nsw i64 %v228, %v15
  %v245 = getelementptr i8, ptr %v50, i64 %v244
  br label %component_head246
component_head246:
  %v249 = phi i64 [ 0, %component_done233 ], [ %v258, %component247 ]
  %v250 = icmp slt i64 %v249, 5
  br i1 %v250, label %component247, label %component_done248
component247:
  %v251 = getelementptr i8, ptr %scratch, i64 512
  %v252 = mul nsw i64 %v249, 128
  %v253 = getelementptr i8, ptr %v251, i64 %v252
  %v254 = getelementptr i64, ptr %v253, i64 %v226
  %v255 = load i64, ptr %v254
  %v256 = mul nsw i64 %v249, %v17
  %v257 = getelementptr i8, ptr %v245, i64 %v256
  store i64 %v255, ptr %v257, align 1
  %v258 = add nsw i64 %v249, 1
  br label %component_head246
component_done248:
  %v259 = add nsw i64 %v226, 1
  br label %scatter_head223
scatter_done225:
  %v260 = add nsw i64 %v65, 16
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}


attributes #0 = { nounwind }
!0 = !{}
